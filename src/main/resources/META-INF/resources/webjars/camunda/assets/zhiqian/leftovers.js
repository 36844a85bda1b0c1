// English that Camunda's pages write without asking their locale file. Each place names the words it may show, so that
// nothing anybody typed is ever changed; a word that is not listed stays as it is.
import { english } from './language.js';

const months = Object.fromEntries(
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    .flatMap((month, at) => [[month, `${at + 1}月`], [month.slice(0, 3), `${at + 1}月`]])
);
const days = Object.fromEntries(
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].map((day, at) => [day, '日一二三四五六'[at]])
);

/** What decision tables are written with. */
const DECISIONS = {
  integer: '整数', double: '小数', boolean: '是否', string: '文字', true: '是', false: '否',
  MAJOR: '重大', DIFFICULT: '疑难', SIMPLE: '简易', ORDINARY: '一般', LOW_INCOME: '低收入优先', URGENT: '风险优先', NORMAL: '普通',
  majorPeople: '重大案件人数', majorAmount: '重大案件金额', simplePeople: '简易案件人数', simpleAmount: '简易案件金额'
};

/** Where, what stands there, what is to stand there; a pattern hands its groups to the sentence. */
const PLACES = [
  ['.app-switch', { Cockpit: '办理监控', Tasklist: '待办任务', Admin: '账号管理', Welcome: '我的首页' }],
  ['#footer-timezone', { 'Asia/Shanghai': '北京时间' }],
  ['footer', { 'Camunda Platform': 'Camunda' }],
  ['.djs-container, .diagram, .bpmn-diagram, [cam-widget-bpmn-viewer], .task-card', {
    'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '恢复大小'
  }],
  ['th, .tooltip', {
    Actions: '操作', 'Toggle this section': '展开或收起这一部分', processDefinition: '流程定义', subProcess: '子流程',
    userTask: '人工任务', serviceTask: '自动环节', callActivity: '调用流程'
  }],
  ['.null-value', { null: '空' }],
  ['.dmn-js-parent', {
    'Hit policy:': '命中规则：', First: '取第一条', Unique: '只有一条', When: '当', And: '且', Then: '则', Annotations: '说明',
    'Rules may overlap. The first matching rule will be chosen': '几条都符合的，取排在前面的一条',
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched': '各条互不重叠，只会符合一条',
    'Input type': '条件的类型', 'Output label': '结果的名称', 'Output values': '可能的结果', 'Powered by bpmn.io': '由 bpmn.io 显示'
  }, [
    [/^Decision name: (.*)$/, '决策名称：$1'],
    [/^Input label: (.*)$/, '条件：$1'],
    [/^[\s\w"<>=,.]+$/, all => all.replace(/\w+/g, word => DECISIONS[word] ?? word)]
  ]],
  ['.notification, .alert', {}, [[/^Error: (.*)$/, '$1']]],
  ['form', { Jonny: '姓名', Prosciutto: '职务', 'j.prosciutto@acme.org': 'name@example.com' }],
  ['.flatpickr-calendar', { ...months, ...days, Month: '月', Year: '年' }, [
    [/^([A-Z][a-z]+) (\d+), (\d+)$/, (all, month, day, year) => `${year}年${months[month]}${day}日`]
  ]],
  ['.fjs-container', {
    'Field is required.': '请填写这一栏。',
    Select: '请选择',
    Search: '查找',
    Increment: '加一',
    Decrement: '减一',
    'No results': '没有符合的选项',
    'yyyy/mm/dd': '年/月/日',
    'hh:mm': '时:分'
  }, [
    [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
    [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
    [/^Field must have minimum length of (\d+)\.$/, '不能少于 $1 个字。'],
    [/^Field must have maximum length of (\d+)\.$/, '不能多于 $1 个字。'],
    [/^Field must match pattern .*$/, '填写的样式不对，请按说明填写。'],
    [/^Value is not a number\.$/, '请填写数字。']
  ]]
];
/** A text that was asked for before the language had arrived stands as its key, and would stay so. */
const KEY = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
let labels = {};

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

function inChinese(element, text) {
  const words = text.trim();
  if (!/[A-Za-z]{2}/.test(words)) {
    return undefined;
  }
  if (KEY.test(words) && labels[words] && !labels[words].includes('{{')) {
    return text.replace(words, () => labels[words]);
  }
  for (const [place, known, patterns = []] of PLACES) {
    if (!element.closest(place)) {
      continue;
    }
    const pattern = patterns.find(([form]) => form.test(words));
    const chinese = known[words] ?? (pattern && words.replace(...pattern));
    if (chinese && chinese !== words) {
      return text.replace(words, () => chinese);
    }
  }
  return undefined;
}

function translateText(node) {
  const chinese = node.parentElement && inChinese(node.parentElement, node.data);
  if (chinese) {
    node.data = chinese;
  }
}

function translateElement(element) {
  for (const name of ATTRIBUTES) {
    const chinese = element.hasAttribute(name) && inChinese(element, element.getAttribute(name));
    if (chinese) {
      element.setAttribute(name, chinese);
    }
  }
}

function translate(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      translateElement(node);
    }
  }
}

if (!english) {
  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type === 'characterData') {
        translateText(change.target);
      } else if (change.type === 'attributes') {
        translateElement(change.target);
      } else {
        change.addedNodes.forEach(translate);
      }
    }
  }).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
  translate(document.body);
  fetch(location.pathname.replace(/\/app\/([^/]+)\/.*/, '/app/$1/locales/zh.json'))
    .then(answer => answer.json())
    .then(language => {
      labels = language.labels;
      translate(document.body);
    }, () => {});
}
