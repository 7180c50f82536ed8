<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${(content.title)!"Evidence"} | Promotion package</title><link rel="stylesheet" href="/style.css"></head>
<body>
<header><h1>Promotion package</h1><nav><ul><li><a href="/index.html">Evidence</a></li><li><a href="/dashboard.html">Dashboard</a></li><li><a href="https://example.com/ladder">Ladder</a></li></ul></nav></header>
<main>
