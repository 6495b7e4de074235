/** What Weibo says to an app whose level does not reach: it may not, whatever it tries. */
export const PRIVILEGE = {
  codes: new Set(['10005', '10014']),
  remedy:
    '请登录 open.weibo.com，在「我的应用 → 接口管理 → 已有权限」申请评论接口；在此之前请用浏览器登录该微博处理评论，或导出后在本系统导入。',
}
