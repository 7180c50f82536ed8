<#include "header.ftl"><article><h1>${content.title?html}</h1>
<dl><dt>Date</dt><dd>${content.date?string("yyyy-MM-dd")}</dd><dt>Period</dt><dd>${content.start} to ${content.end}</dd><dt>Role</dt><dd>${content.role}</dd>
<dt>Teams</dt><dd>${content.teams}</dd><dt>Engineers</dt><dd>${content.engineers}</dd>
<dt>Criteria</dt><#list content.criteria?split(",") as criterion><dd>${criterion?html}</dd></#list></dl>
<table><thead><tr><th>Metric</th><th>Amount</th><th>Unit</th></tr></thead><tbody>
<#list content.impact["items"] as outcome><tr><td>${outcome.metric?html}</td><td>${outcome.amount?c}</td><td>${outcome.unit?html}</td></tr>
</#list></tbody></table>
${content.body}</article><#include "footer.ftl">
