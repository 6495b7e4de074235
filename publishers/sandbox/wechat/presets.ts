import { errcodes, NETWORK_PRESETS, pushPresets, type Presets } from '../presets'

/** What may be made to fail on the stand-in of WeChat. */
export const PRESETS: Presets = {
  publishApi: 'freepublish/submit',
  apis: [
    { value: '*', label: '任何接口' },
    { value: 'stable_token', label: '换取令牌' },
    { value: 'media/uploadimg', label: '上传正文图片' },
    { value: 'material/add_material', label: '上传封面' },
    { value: 'draft/add', label: '写入草稿' },
    { value: 'draft/batchget', label: '列出草稿' },
    { value: 'freepublish/submit', label: '提交发布' },
    { value: 'freepublish/get', label: '查询发布结果' },
    { value: 'freepublish/batchget', label: '列出已发布' },
    { value: 'freepublish/delete', label: '删除已发布' },
    { value: 'comment/list', label: '读取留言' },
    { value: 'comment/markelect', label: '精选留言' },
    { value: 'comment/reply/add', label: '回复留言' },
    { value: 'comment/delete', label: '删除留言' },
    { value: 'message/mass/sendall', label: '群发' },
    { value: 'message/mass/get', label: '查询群发结果' },
    { value: 'message/mass/delete', label: '删除群发' },
  ],
  groups: [
    { label: '网络', effects: NETWORK_PRESETS },
    {
      label: '平台说不',
      effects: errcodes([
        [-1, '系统繁忙'],
        [40001, '令牌无效'],
        [42001, '令牌过期'],
        [45009, '今日次数用完'],
        [48001, '没有接口权限'],
        [53503, '草稿未过发布检查'],
        [53501, '发布太频繁'],
        [45028, '群发次数用完'],
        [88000, '没有留言功能'],
        [88002, '留言操作触发安全限制'],
      ]),
    },
    {
      label: '发布以后',
      effects: [
        {
          value: 'audit',
          label: '平台审核不通过',
          effect: { kind: 'publishResult', status: 4 },
          onlyPublish: true,
        },
        {
          value: 'original',
          label: '原创校验失败',
          effect: { kind: 'publishResult', status: 2 },
          onlyPublish: true,
        },
        {
          value: 'failed',
          label: '发布失败',
          effect: { kind: 'publishResult', status: 3 },
          onlyPublish: true,
        },
        ...pushPresets('发布结果通知'),
      ],
    },
  ],
}
