</main>
<footer><p>Built for ${(content.title)!"Evidence"}. Evidence stays with its owner.</p></footer>
</body></html>
