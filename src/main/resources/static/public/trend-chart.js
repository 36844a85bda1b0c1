// The trend as a chart; the table beside it says the same in figures. Chart.js comes with the program, see pom.xml.
import '/webjars/chart.js/4.4.9/dist/chart.umd.js';

const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
export const LIGHT = { ink: '#1f2933', grey: '#52606d', line: '#e4e8ec', received: '#1f5fa8', solved: '#1b7a3d', owed: '#96530a', area: 'rgb(150 83 10 / 12%)', size: 12 };
export const DARK = { ink: '#f2f6fa', grey: '#c3d0dc', line: '#24415c', received: '#6db1ff', solved: '#5fd38d', owed: '#ffc46b', area: 'rgb(255 196 107 / 14%)', size: 20 };

/** Received against solved cases as bars, what is still owed as an area; returns how to take it away. */
export function draw(canvas, points, look = LIGHT) {
  const { Chart } = globalThis;
  if (!Chart) {
    return () => {};
  }
  const axis = (position, title) => ({
    position, beginAtZero: true,
    title: { display: true, text: title, color: look.grey, font: { family: FONT, size: look.size } },
    ticks: { color: look.grey, precision: 0, font: { family: FONT, size: look.size } },
    grid: { color: look.line, drawOnChartArea: position === 'left' },
    border: { display: false }
  });
  const chart = new Chart(canvas, {
    data: {
      labels: points.map(point => point.from.slice(5)),
      datasets: [
        { type: 'bar', label: '收到（件）', data: points.map(point => point.receivedCases), backgroundColor: look.received, yAxisID: 'cases', order: 1 },
        { type: 'bar', label: '解决（件）', data: points.map(point => point.solvedCases), backgroundColor: look.solved, yAxisID: 'cases', order: 1 },
        { type: 'line', label: '剩余（万元）', data: points.map(point => point.owedAmount / 10000), borderColor: look.owed, backgroundColor: look.area, fill: true, pointRadius: 2, borderWidth: 2, tension: 0, yAxisID: 'money', order: 2 }
      ]
    },
    options: {
      animation: false, responsive: true, maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { labels: { color: look.ink, boxWidth: 14, font: { family: FONT, size: look.size } } } },
      scales: {
        x: { ticks: { color: look.grey, font: { family: FONT, size: look.size } }, grid: { display: false } },
        cases: axis('left', '件'), money: axis('right', '万元')
      }
    }
  });
  return () => chart.destroy();
}
