import { app, english, locales } from '../../../assets/zhiqian/language.js';

const link = (href, label, description) => ({ href, label, description });

export default {
  app: app('我的首页', 'Home'),
  locales,
  customScripts: ['../../assets/zhiqian/pages'],
  ...english ? {} : {
    links: [
      link('/camunda/desk/register.html', '登记诉求', '接待来访、来电时登记新的欠薪诉求'),
      link('/camunda/desk/start.html', '发起事项', '执法、垫付、督办等本单位可以发起的事项'),
      link('/desk/cases.html', '我的案件', '经办过的和本单位的案件，办结的也在内'),
      link('/public/', '公众服务页', '接访安排、办理进度查询，供来访群众使用')
    ]
  }
};
