// Runs inside the offline file: shows the entries of the chosen language that match, names before explanations. Whoever
// types marks means them: only where nothing has them do the bare letters count.
const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
for (const box of document.querySelectorAll('input[type=search]')) {
  const section = box.closest('section');
  const list = section.querySelector('.list');
  const entries = [...list.children].map((entry) => {
    // In a long plan the entry is all there is.
    const article = document.getElementById(entry.dataset.for) ?? entry;
    const name = entry.dataset.name ?? entry.firstChild.textContent.normalize('NFC').toLowerCase();
    return { entry, article, name, all: `${name} ${article.textContent.normalize('NFC').toLowerCase()}` };
  });
  box.addEventListener('input', () => {
    const asked = box.value.trim().toLowerCase().normalize('NFC');
    const exact = asked.split(/\s+/);
    const bare = fold(asked).split(/\s+/);
    const holds = (text, words) => words.every((word) => text.includes(word));
    // A sentence may hold the syllables of a word far apart: in explanations they have to stand together.
    const rank = ({ name, all }) => {
      if (holds(name, exact)) return 4;
      if (all.includes(asked)) return 3;
      if (holds(fold(name), bare)) return 2;
      return fold(all).includes(fold(asked)) ? 1 : 0;
    };
    const ranked = entries.map((each) => [each, rank(each)]);
    const least = fold(asked) !== asked && ranked.some(([, found]) => found > 2) ? 3 : 1;
    list.append(...ranked.toSorted(([, a], [, b]) => b - a).map(([{ entry }]) => entry));
    for (const [{ entry, article }, found] of ranked) {
      entry.hidden = found < least;
      article.hidden = found < least;
    }
    section.querySelector('.none').hidden = ranked.some(([, found]) => found >= least);
  });
}
