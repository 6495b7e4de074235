/** domain: U1–U8 of the demo. `parent` names the row above. Region codes 9999xx are deliberately not in the standard. */
export const ORGANIZATIONS = [
  { key: 'U1', name: '云帆市总工会', shortName: '云帆工会', level: 'city', regionCode: '999900' },
  {
    key: 'U2',
    name: '星桥区总工会',
    shortName: '星桥工会',
    level: 'county',
    regionCode: '999901',
    parent: 'U1',
  },
  {
    key: 'U3',
    name: '望澜县总工会',
    shortName: '望澜工会',
    level: 'county',
    regionCode: '999902',
    parent: 'U1',
  },
  { key: 'U4', name: '云帆重工集团工会', shortName: '云帆重工', level: 'grassroots', parent: 'U1' },
  { key: 'U5', name: '云帆公交集团工会', shortName: '云帆公交', level: 'grassroots', parent: 'U1' },
  {
    key: 'U6',
    name: '云帆市第九人民医院工会',
    shortName: '九院工会',
    level: 'grassroots',
    parent: 'U1',
  },
  { key: 'U7', name: '云帆市教育工会', shortName: '教育工会', level: 'industry', parent: 'U1' },
  {
    key: 'U8',
    name: '云帆货运与即时配送新就业形态联合工会',
    shortName: '新业态工会',
    level: 'grassroots',
    parent: 'U1',
  },
] as const

export const PEOPLE = [
  { email: 'admin@demo.local', name: '管理员', post: '信息中心', role: 'administrator' },
  { email: 'editor@demo.local', name: '采小文', post: '宣教部通讯员', role: 'editor' },
  { email: 'reviewer1@demo.local', name: '初晓', post: '责任编辑', role: 'reviewer1' },
  { email: 'reviewer2@demo.local', name: '复老师', post: '宣教部部长', role: 'reviewer2' },
  { email: 'chief@demo.local', name: '终主任', post: '分管副主席', role: 'chief' },
  { email: 'chief2@demo.local', name: '值班主任', post: '常务副主席', role: 'chief' },
  { email: 'operator@demo.local', name: '运营小帆', post: '新媒体运营', role: 'operator' },
  { email: 'moderator@demo.local', name: '舆小敏', post: '舆情员', role: 'moderator' },
] as const
