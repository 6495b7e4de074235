import type { Manifest } from '../contract'

/** Our own site. It is told to release over HTTP, and believed only when its public page shows the revision. */
export const manifest: Manifest = {
  channel: 'web',
  label: { zh: '网站', en: 'Web site' },
  defaultBaseUrl: 'http://127.0.0.1:3000',
  checkedAt: '2026-11-21',
  source: 'src/site/endpoints.ts',
  limits: {
    titleMaxCharacters: 100,
    /** Two lines of a phone's headline; a longer one is only warned about. */
    titleWarnCharacters: 44,
    /** A share card shows about this much. */
    digestWarnCharacters: 120,
    /** How old an unanswered order must be before its absence is believed: longer than the call may run. */
    settleSeconds: 30,
    /** How long caches of other web processes may keep showing the old page. */
    visibleWithinSeconds: 600,
  },
  credentialFields: [
    {
      name: 'siteKey',
      label: { zh: '站点密钥', en: 'Site key' },
      type: 'text',
      required: true,
      description: {
        zh: '本站发布接口的签名密钥，安装时自动生成，一般不用改。',
        en: 'Signs orders to the site. Made on installation.',
      },
    },
  ],
  accountFields: [
    {
      name: 'settleSeconds',
      label: { zh: '核对前等待（秒）', en: 'Settle time (s)' },
      type: 'number',
      description: {
        zh: '回答丢失后，至少等这么久才核对是否成功。网站默认 30 秒，公众号默认 15 秒。',
        en: 'After a lost answer, wait this long before an absence is believed. Default 30 s here, 15 s for WeChat.',
      },
    },
  ],
  capabilities: { draft: false, publish: true, recall: true, comments: false, metrics: false },
}
