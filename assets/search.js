// Search and filters of the list of evidence. The page is whole without this file: it shows the
// controls, and hides the rows that were not asked for. What was asked for stands in the address.
'use strict';
(() => {
  const region = document.querySelector('[role="search"]');
  const rows = Array.from(document.querySelectorAll('[data-words]'));
  if (!region || rows.length === 0) {
    return;
  }
  const fields = Array.from(region.querySelectorAll('input, select'));
  const told = region.querySelector('[role="status"]');
  const clear = region.querySelector('button');

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent + ' ' + row.dataset.words)]));
  const within = (list, word) => list.split(' ').includes(word);

  const tests = {
    q: (row, value) => plain(value).split(/\s+/).every((word) => texts.get(row).includes(word)),
    criterion: (row, value) => within(row.dataset.criteria, value),
    kind: (row, value) => row.dataset.kind === value,
    from: (row, value) => !row.dataset.to || row.dataset.to >= value,
    to: (row, value) => row.dataset.from <= value,
  };

  const asked = () => fields.filter((field) => field.value.trim() !== '');

  const show = () => {
    const wanted = asked();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every((field) => tests[field.id](row, field.value.trim()));
      shown += row.hidden ? 0 : 1;
    }
    clear.hidden = wanted.length === 0;
    told.textContent = wanted.length === 0 ? `All ${rows.length}`
      : shown === 0 ? `None of ${rows.length} matches`
      : `${shown} of ${rows.length}`;
  };

  const remember = () => {
    const state = new URLSearchParams(asked().map((field) => [field.id, field.value.trim()]));
    const hash = state.toString();
    history.replaceState(null, '', hash === '' ? location.href.split('#')[0] : '#' + hash);
  };

  // Another fragment, such as that of the link to the content, says nothing about the filters.
  const recall = () => {
    if (location.hash !== '' && !location.hash.includes('=')) {
      return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      const value = state.get(field.id) || '';
      const known = !field.options || Array.from(field.options).some((o) => o.value === value);
      field.value = known ? value : '';
    }
    show();
  };

  const changed = () => {
    show();
    remember();
  };

  const reset = () => {
    for (const field of fields) {
      field.value = '';
    }
    changed();
    fields[0].focus();
  };

  region.addEventListener('input', changed);
  clear.addEventListener('click', reset);
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && asked().length > 0) {
      event.preventDefault();
      reset();
    }
  });
  addEventListener('hashchange', recall);
  region.hidden = false;
  show();
  recall();
})();
