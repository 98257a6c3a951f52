/** Narrows the terms by status and by importance; none chosen is all. What is left out loses its marks and its row. */
export const FILTER = `
const filter = document.getElementById('filter');
const count = document.getElementById('count');
const all = document.getElementById('all');
const buttons = [...filter.querySelectorAll('button[data-name]')];
const rows = [...document.querySelectorAll('.term')];
// Alternatives count once.
const units = (some) => new Set(some.map((row) => row.dataset.unit)).size;
const asked = units(rows);
const unnarrowed = count.textContent;
filter.hidden = false;

const chosen = (name) => buttons.filter((one) => one.dataset.name === name && one.ariaPressed === 'true').map((one) => one.dataset.value);
const narrow = () => {
  const keys = chosen('key');
  const importances = chosen('importance');
  const kept = new Set();
  for (const row of rows) {
    const keep = (keys.length === 0 || keys.includes(row.dataset.key)) && (importances.length === 0 || importances.includes(row.dataset.importance));
    row.hidden = !keep;
    if (keep) kept.add(row.id.slice(1));
  }
  for (const group of document.querySelectorAll('.group')) group.hidden = !group.querySelector('.term:not([hidden])');
  for (const mark of marks) {
    const off = !termsOf(mark).some((term) => kept.has(term));
    mark.classList.toggle('off', off);
    if (mark.tagName === 'A') mark.tabIndex = off ? -1 : 0;
  }
  all.hidden = keys.length + importances.length === 0;
  count.textContent = all.hidden ? unnarrowed : units(rows.filter((row) => !row.hidden)) + ' of ' + asked + ' terms shown';
  hold(null);
};
for (const button of buttons) {
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    narrow();
  });
}
all.addEventListener('click', () => {
  for (const button of buttons) button.ariaPressed = 'false';
  narrow();
  buttons[0].focus();
});
`;
