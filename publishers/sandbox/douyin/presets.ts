import { errcodes, NETWORK_PRESETS, pushPresets, type Presets } from '../presets'

/** What may be made to fail on the stand-in of Douyin. */
export const PRESETS: Presets = {
  publishApi: 'video/create_video',
  apis: [
    { value: '*', label: '任何接口' },
    { value: 'oauth/client_token', label: '换取应用令牌' },
    { value: 'oauth/refresh_token', label: '刷新用户令牌' },
    { value: 'open/getticket', label: '取签名用的 ticket' },
    { value: 'share-id', label: '取 share_id' },
    { value: 'schema/get_share', label: '生成打开抖音的链接' },
    { value: 'video/upload_video', label: '整个上传视频' },
    { value: 'video/init_video_part_upload', label: '开始分片上传' },
    { value: 'video/upload_video_part', label: '上传一片' },
    { value: 'video/complete_video_part_upload', label: '合并分片' },
    { value: 'video/upload_image', label: '上传封面' },
    { value: 'video/create_video', label: '创建视频' },
    { value: 'video/video_list', label: '列出作品' },
    { value: 'video/video_data', label: '查询作品' },
    { value: 'item/comment/list', label: '读取评论' },
    { value: 'item/comment/reply/list', label: '读取评论的回复' },
    { value: 'item/comment/reply', label: '回复评论' },
  ],
  groups: [
    { label: '网络', effects: NETWORK_PRESETS },
    {
      label: '平台说不',
      effects: errcodes([
        [2100004, '系统繁忙'],
        [28001005, '系统内部错误'],
        [28001003, '令牌无效'],
        [28001008, '令牌过期'],
        [10010, '刷新令牌过期'],
        [28001019, '应用没有这个能力'],
        [28001045, '账号被封禁'],
        [28001052, '触发风控'],
        [2190004, '应用没有评论权限'],
        [28003017, '今日次数用完'],
        [28003018, '太频繁'],
      ]),
    },
    {
      label: '发布以后',
      effects: [
        {
          value: 'unsuitable',
          label: '审核后不适宜公开',
          effect: { kind: 'publishResult', status: 2 },
          onlyPublish: true,
        },
        ...pushPresets('发布通知'),
      ],
    },
  ],
}
