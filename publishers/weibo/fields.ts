import type { AccountField } from '../contract'
import { accountField } from '../manifest'

const hint = (zh: string, en: string): Pick<AccountField, 'description'> => ({
  description: { zh, en },
})

export const credentialFields: AccountField[] = [
  accountField('clientId', 'App Key', 'App key'),
  accountField('clientSecret', 'App Secret', 'App secret'),
  accountField(
    'accessToken',
    '访问令牌（Access Token）',
    'Access token',
    hint(
      '一般不填：保存后点「授权」，由本系统取得。',
      'Usually empty: press “Authorise” after saving.',
    ),
  ),
  accountField(
    'uid',
    '微博 UID',
    'Weibo UID',
    hint('填写后只接受这个微博的授权。', 'Only this user may authorise.'),
  ),
]

export const accountFields: AccountField[] = [
  accountField(
    'rip',
    '操作者真实 IP',
    'Real IP of the acting user',
    hint(
      '微博要求每条微博带上操作者的公网 IP；不填时用服务器自己的地址。',
      'Weibo asks for it with each post; empty: the address of this server.',
    ),
  ),
  accountField(
    'safeDomain',
    '安全域名',
    'Safe domain',
    hint(
      '微博开放平台应用里登记的安全域名，多个用逗号分隔。正文里的链接必须在其中。',
      'Registered for the app at open.weibo.com; comma separated.',
    ),
  ),
  accountField('linkPolicy', '稿件不在安全域名上时', 'When the item is elsewhere', {
    type: 'select',
    options: [
      { value: 'item', label: { zh: '不发，提示修改', en: 'Block' } },
      {
        value: 'swap',
        label: { zh: '换成安全域名下的同一路径', en: 'Same path on the safe domain' },
      },
      { value: 'home', label: { zh: '链接到安全域名首页', en: 'Front page of the safe domain' } },
    ],
  }),
  accountField(
    'topics',
    '固定话题',
    'Fixed topics',
    hint('多个用逗号分隔，不写 # 号。', 'Comma separated, without #.'),
  ),
  accountField('textLimit', '字数上限', 'Text limit', {
    type: 'number',
    ...hint('默认 140：一个汉字算 1，两个英文字符算 1。', 'Default 140.'),
  }),
  accountField('longText', '已开通长微博（商业接口）', 'Long posts (commercial)', {
    type: 'checkbox',
  }),
  accountField('ninePictures', '已开通九图（商业接口）', 'Nine pictures (commercial)', {
    type: 'checkbox',
  }),
  accountField('commercialBaseUrl', '商业接口地址', 'Commercial base URL', {
    ...hint('留空即 https://c.api.weibo.com。', 'Empty: https://c.api.weibo.com.'),
  }),
  accountField('headArticle', '已开通头条文章（机构账号）', 'Head articles (institutions)', {
    type: 'checkbox',
  }),
  accountField('dailyWrites', '每天最多调用发布接口', 'Writes a day', {
    type: 'number',
    ...hint('微博按应用等级限次，次数以开放平台后台为准；留空不限。', 'By the level of the app.'),
  }),
  accountField('hourlyReads', '每小时最多读取评论次数', 'Reads of comments an hour', {
    type: 'number',
    ...hint(
      '每次最多 50 条。微博按应用等级限次，读取评论和发布共用；留空为 100 次。',
      'Fifty comments each; empty: 100.',
    ),
  }),
  accountField('settleSeconds', '核对前等待（秒）', 'Settle time (s)', {
    type: 'number',
    ...hint(
      '回答丢失后，至少等这么久才认定没有发出。微博默认 130 秒。',
      'After a lost answer, wait this long before an absence is believed.',
    ),
  }),
]
