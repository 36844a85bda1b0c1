// What form-js says, in Chinese. The key is its English text; build.mjs refuses to build when one is missing here.

export const TEXTS = {
  'Field is required.': '请填写。',
  'Field must match pattern {value}.': '格式不对。',
  'Field must have minimum value of {value}.': '不能小于 {value}。',
  'Field must have maximum value of {value}.': '不能大于 {value}。',
  'Field must have minimum length of {value}.': '至少 {value} 个字。',
  'Field must have maximum length of {value}.': '最多 {value} 个字。',
  'Field must be a valid international phone number. (e.g. +4930664040900)': '请填国际格式的电话号码，例如 +8687160000001。',
  'Field must be a valid email.': '请填正确的电子邮箱。',
  'Min validation value is not a valid number.': '表单的最小值设置有误，请告知管理员。',
  'Max validation value is not a valid number.': '表单的最大值设置有误，请告知管理员。',
  'Value is not a number.': '请填数字。',
  'Value is expected to be an integer.': '请填整数。',
  'Value is expected to have at most 1 decimal digit.': '最多 1 位小数。',
  'Value is expected to have at most {value} decimal digits.': '最多 {value} 位小数。',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    '请填 {previousValue} 或者 {nextValue}。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'Increment': '加一',
  'Decrement': '减一',
  'Search': '输入文字查找',
  'Skip to search': '跳到查找',
  'Remove tag': '删除这一项',
  'No results': '没有找到',
  'All values selected': '已经全部选上',
  'Add new': '增加一行',
  'Expand all ({value})': '全部展开（{value}）',
  'Collapse': '收起',
  'Nothing to show.': '没有内容。',
  'No content to show.': '没有内容。',
  'External content couldn\'t be loaded.': '外部内容没有读到。',
  '{page} of {total}': '第 {page} 页，共 {total} 页',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to sort by {value} ascending': '按{value}从小到大排列',
  'Click to sort by {value} descending': '按{value}从大到小排列',
  'Click to remove sorting': '取消排列',
  'No files selected': '没有选择文件',
  '{value} files selected': '已选择 {value} 个文件',
  'Document reference is not defined.': '没有指明文件。',
  'Unable to download document': '文件没有下载成功',
  'Download {fileName}': '下载 {fileName}',
  'binding path \'{value}\' is already claimed': '字段 {value} 用了两次'
};

export function translate(template, replacements = {}) {
  return (TEXTS[template] ?? template).replace(/{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);
}
