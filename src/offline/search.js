// Runs inside the offline file: shows the entries of the chosen language that match, exact marks first.
const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
for (const box of document.querySelectorAll('input[type=search]')) {
  const list = box.closest('section').querySelector('.list');
  const entries = [...list.children];
  box.addEventListener('input', () => {
    const exact = box.value.trim().toLowerCase().normalize('NFC').split(/\s+/);
    const rank = ({ dataset: { name } }) =>
      exact.every((word) => name.includes(word)) ? 2 : exact.every((word) => fold(name).includes(fold(word))) ? 1 : 0;
    const ranked = entries.map((entry) => [entry, rank(entry)]);
    list.append(...ranked.toSorted(([, a], [, b]) => b - a).map(([entry]) => entry));
    for (const [entry, found] of ranked) {
      entry.hidden = found === 0;
      const article = document.getElementById(entry.dataset.for);
      if (article) article.hidden = found === 0;
    }
  });
}
