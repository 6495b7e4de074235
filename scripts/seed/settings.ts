import type { Payload } from 'payload'

/** Footer and names of the demo; the filing numbers must look as false as they are. */
export async function seedSettings(payload: Payload): Promise<void> {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      siteName: '云帆工会',
      tagline: '云帆市总工会主办',
      banner: '演示数据，人物单位均属虚构',
      sponsor: '示例省云帆市总工会（演示）',
      icpNo: '演示备案号 0000',
      policeNo: '演示公安备案 0000',
      reportPhone: '0000-0000000（演示）',
      reportEmail: 'report@demo.local',
      contact: '云帆市星桥区演示路 0 号',
      copyright: '云帆市总工会（演示） 版权所有',
      about:
        '云帆工会网是云帆市总工会主办的演示网站，用来展示工媒矩阵：一次写稿，三审三校，网站、公众号同步发布，每一步有据可查。\n\n本站的人物、单位和数据均属虚构。',
    },
    overrideAccess: true,
  })
}
