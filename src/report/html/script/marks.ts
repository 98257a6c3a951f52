/**
 * Pointing at a mark, or coming to it by Tab, shows its evidence and lights its counterparts on the other side; a click or
 * Enter brings the nearest into view and holds the mark; Escape, or a click beside it, lets go.
 */
export const MARKS = `
const marks = [...document.querySelectorAll('.m[data-t]')];
const termsOf = (mark) => mark.dataset.t.split(' ');
const sideOf = (mark) => mark.closest('.pane').id;
const byTerm = new Map();
for (const mark of marks) {
  for (const term of termsOf(mark)) byTerm.set(term, [...(byTerm.get(term) ?? []), mark]);
}
const dock = document.getElementById('dock');
const cards = document.getElementById('cards');
const close = document.getElementById('close');
const said = document.getElementById('said');
const hint = dock.querySelector('.hint');
dock.hidden = false;

/* The marks on the other side, those first that a term's status rests on. */
const partnersOf = (mark) => {
  const side = sideOf(mark);
  const found = new Set(termsOf(mark).flatMap((term) => byTerm.get(term)).filter((one) => sideOf(one) !== side));
  const rank = (one) => {
    const best = (one.dataset.best ?? '').split(' ');
    const at = termsOf(mark).findIndex((term) => best.includes(term));
    return at < 0 ? Infinity : at;
  };
  return [...found].filter((one) => !one.classList.contains('off')).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

const cardOf = (term) => {
  const card = document.createElement('div');
  card.className = 'card';
  for (const part of document.getElementById('t' + term).children) card.append(part.cloneNode(true));
  return card;
};

let held = null;
let shown = null;
const show = (mark) => {
  if (mark === shown) return;
  shown = mark;
  for (const one of document.querySelectorAll('.lit')) one.classList.remove('lit');
  cards.replaceChildren(...(mark ? termsOf(mark).map(cardOf) : []));
  hint.hidden = mark !== null;
  dock.classList.toggle('on', mark !== null);
  dock.scrollTop = 0;
  if (!mark) return;
  mark.classList.add('lit');
  for (const one of partnersOf(mark)) one.classList.add('lit');
};
const hold = (mark) => {
  held = mark;
  close.hidden = mark === null;
  if (mark === null) said.textContent = '';
  show(mark);
};

const still = matchMedia('(prefers-reduced-motion: reduce)');
const bringIntoView = (mark) => {
  const pane = mark.closest('.text');
  if (pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto') {
    const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: top - pane.clientHeight / 2, behavior: still.matches ? 'auto' : 'smooth' });
  } else mark.scrollIntoView({ block: 'center' });
};

const markAt = (event) => event.target.closest?.('.m[data-t]:not(.off)') ?? null;
const panes = document.querySelector('.panes');
panes.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse' && !held) show(markAt(event));
});
panes.addEventListener('pointerleave', () => show(held));
panes.addEventListener('focusin', (event) => {
  const mark = markAt(event);
  if (mark) hold(mark);
});
document.addEventListener('click', (event) => {
  const mark = markAt(event);
  if (!mark) {
    if (!event.target.closest?.('.dock')) hold(null);
    return;
  }
  event.preventDefault();
  hold(mark);
  const [partner] = partnersOf(mark);
  said.textContent = partner ? 'Counterpart in the ' + sideOf(partner) + ', line ' + partner.closest('.r').dataset.n + ': ' + partner.closest('.r').textContent : 'Nothing on the other side.';
  if (partner) bringIntoView(partner);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hold(null);
});
close.addEventListener('click', () => hold(null));
for (const unit of document.querySelectorAll('.sum g')) {
  unit.addEventListener('pointerenter', () => {
    document.querySelector('[data-caption]').textContent = unit.querySelector('title').textContent;
  });
}
`;
