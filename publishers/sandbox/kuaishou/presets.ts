import { errcodes, NETWORK_PRESETS, type Presets } from '../presets'

/** What may be made to fail on the stand-in of Kuaishou. */
export const PRESETS: Presets = {
  publishApi: 'photo/publish',
  apis: [
    { value: '*', label: '任何接口' },
    { value: 'oauth2/refresh_token', label: '刷新令牌' },
    { value: 'photo/start_upload', label: '开始上传' },
    { value: 'api/upload', label: '整个上传' },
    { value: 'api/upload/fragment', label: '上传一片' },
    { value: 'api/upload/complete', label: '合并分片' },
    { value: 'photo/publish', label: '发布视频' },
    { value: 'photo/info', label: '查询视频' },
    { value: 'photo/list', label: '列出视频' },
    { value: 'photo/delete', label: '删除视频' },
    { value: 'user_info', label: '查询账号' },
  ],
  groups: [
    { label: '网络', effects: NETWORK_PRESETS },
    {
      label: '平台说不',
      effects: errcodes([
        [100200500, '系统内部错误'],
        [100200102, '令牌被拒'],
        [100200108, '令牌过期'],
        [100200113, '刷新令牌过期'],
        [100200110, '没有授权'],
        [100100402, '限流或封禁'],
        [120001, '视频不存在'],
        [120002, '文件没有传完'],
        [120003, '发布失败'],
      ]),
    },
    {
      label: '发布以后',
      effects: [
        {
          value: 'failed',
          label: '转码或审核失败',
          effect: { kind: 'publishResult', status: 3 },
          onlyPublish: true,
        },
      ],
    },
  ],
}
