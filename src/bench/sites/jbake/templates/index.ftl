<#include "header.ftl"><h1>Evidence</h1>
<table><thead><tr><th>Date</th><th>Title</th><th>Role</th></tr></thead><tbody>
<#list evidences as item><tr><td>${item.date?string("yyyy-MM-dd")}</td><td><a href="/${item.uri}">${item.title?html}</a></td><td>${item.role}</td></tr>
</#list></tbody></table><#include "footer.ftl">
