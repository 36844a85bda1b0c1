// What each task of the list is about: case, people, amount, place, and the time left as light and word. The cards of a
// page are asked for together.

const SIGNS = { WITHIN: '●', RISK: '▲', OVER: '■', PAUSED: '‖' };
const money = yuan => Number(yuan).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

let waiting = new Map();

function element(look, ...content) {
  const made = document.createElement('span');
  made.className = look;
  made.append(...content);
  return made;
}

function facts({ region, people, amount, verified }) {
  const owed = people === undefined ? undefined : `${verified ? '尚欠 ' : ''}${people} 人 ${money(amount)} 元`;
  return [region, owed].filter(Boolean).join(' · ');
}

function light({ colour, words, dueOn }) {
  const made = element(`zq-${colour.toLowerCase()}`, `${SIGNS[colour]} ${words}`);
  made.title = `到期 ${dueOn}`;
  return made;
}

function show(node, card) {
  const made = element('zq-card',
    element('zq-about', card.about),
    ...(card.light ? [light(card.light)] : []),
    element('zq-facts', facts(card), ...card.signs.flatMap(sign => [' ', element('zq-sign', sign)])));
  node.replaceChildren(made);
  node.closest('li.task')?.classList.add('with-card');
}

async function fetchAll() {
  const asked = waiting;
  waiting = new Map();
  const tasks = [...asked.keys()].map(id => `task=${encodeURIComponent(id)}`).join('&');
  const answer = await fetch(`/api/task-cards?${tasks}`, { credentials: 'same-origin' }).catch(() => undefined);
  if (answer?.ok) {
    (await answer.json()).forEach(card => asked.get(card.task).forEach(node => show(node, card)));
  }
}

export default [
  {
    id: 'task-card',
    pluginPoint: 'tasklist.card',
    priority: 900,
    render: (node, { taskId }) => {
      if (waiting.size === 0) {
        setTimeout(fetchAll);
      }
      waiting.set(taskId, [...waiting.get(taskId) ?? [], node]);
    }
  }
];
