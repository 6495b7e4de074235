import type { Id } from '@/access/scope'
import { body, callout, h2, link, ol, p, picture, quote, table, ul } from './body'

type Media = Record<string, Id>

/** domain: the eight items N1–N8. What happens to each is in seedDemo; here are the words. */
export const newsItems = (media: Media, profiles: Record<string, Id> = {}) => ({
  N1: {
    title: '云帆市总工会召开数智化工作推进会',
    subtitle: '让数据多跑路，让职工少跑腿',
    type: 'news',
    digest: '会议通报了全市工会数智化建设进展，部署下一阶段“一张网”服务职工的重点任务。',
    cover: media.meeting,
    author: '采小文',
    dutyEditor: '初晓',
    tags: ['数智工会', '服务职工'],
    body: body(
      p(
        '近日，云帆市总工会召开全市工会数智化工作推进会，总结前三季度工作，部署下一阶段任务。各区县总工会、产业工会和直属基层工会的负责同志参加会议。',
      ),
      picture(media.meeting as Id, '推进会现场（示意图）'),
      h2('三项进展'),
      ul(
        '网上入会、帮扶救助、法律咨询等 **23 项服务** 实现掌上可办；',
        '全市 1,286 家基层工会完成组织信息更新；',
        '新媒体矩阵覆盖 8 家直属单位，职工留言平均答复时间缩短到 9 小时。',
      ),
      h2('下一步怎么做'),
      p(
        '会议要求，坚持问题导向，从职工最关心的小事做起。对职工在网上提出的诉求，要件件有着落、事事有回音。',
      ),
      quote('平台建得好不好，要看职工愿不愿意用、遇到困难时想不想得起来。'),
      ol(
        '年底前完成服务事项清单化管理；',
        '建立诉求办理限时督办机制；',
        '面向基层工会干部开展两轮操作培训。',
      ),
      table(
        ['任务', '责任单位', '完成时限'],
        ['服务事项清单', '市总办公室', '12 月 10 日'],
        ['诉求督办机制', '权益保障部', '12 月 20 日'],
        ['操作培训', '宣教部', '12 月 31 日'],
      ),
    ),
  },
  N2: {
    title: '关于开展“网聚职工正能量 争做云帆好网民”作品征集的通知（演示）',
    type: 'notice',
    risk: 'B',
    digest: '面向全市职工征集网评、摄影、短视频、音频作品，即日起可以投稿。',
    cover: media.network,
    dutyEditor: '初晓',
    tags: ['征集', '好网民'],
    attachments: [media.entryForm],
    links:
      profiles.campaign === undefined
        ? []
        : [{ relationTo: 'campaigns', value: profiles.campaign }],
    notice: {
      docNo: '云工演〔2026〕12 号',
      issuer: '云帆市总工会',
      contact: '宣教部 0000-0000000（演示）',
    },
    body: body(
      p('各区县总工会、产业工会，各直属基层工会：'),
      p('为展示新时代职工风采，传播网络正能量，现面向全市职工开展作品征集。有关事项通知如下。'),
      h2('一、征集类别'),
      table(
        ['类别', '形式', '要求'],
        ['网评', '文字', '500—1400 字'],
        ['摄影', '单幅或 4—8 幅组照', '长边不少于 3000 像素'],
        ['短视频', '横屏或竖屏', '不超过 5 分钟'],
        ['音频', '诵读或歌曲', '不超过 7 分钟'],
      ),
      h2('二、投稿办法'),
      ol(
        '个人可以自荐，也可以由所在单位工会推荐；',
        '作品须为本人原创，人工智能参与创作的请如实声明；',
        '退休职工、新就业形态劳动者均可参加。',
      ),
      callout('info', '咨询', p('对类别和要求有疑问，请在本通知下留言，一个工作日内答复。')),
      picture(media.network as Id),
    ),
  },
  N3: {
    title: '五一表彰：六位劳模工匠先进事迹',
    type: 'feature',
    risk: 'B',
    digest: '焊花、方向盘、手术灯、讲台……六位劳动者的故事，写在云帆的清晨与深夜。',
    cover: media.welding,
    author: '采小文',
    dutyEditor: '初晓',
    tags: ['劳模精神', '工匠精神'],
    // W6 has not agreed yet: nothing of hers may be linked.
    links: ['W1', 'W2', 'W3', 'W4', 'W5', 'G1'].flatMap((key) =>
      profiles[key] === undefined ? [] : [{ relationTo: 'model-workers', value: profiles[key] }],
    ),
    body: body(
      p(
        '他们中有人在零点检修的轨道旁，有人在凌晨四点的早班车上。把平凡的事做到极致，是他们共同的名字。',
      ),
      picture(media.welding as Id, '焊接班组夜班作业（示意图）'),
      h2('林拓：焊缝里的毫厘'),
      p('云帆重工集团电焊工林拓，二十年只做一件事：让每一道焊缝经得起探伤。'),
      h2('周禾：稳，是最大的本事'),
      p('公交驾驶员周禾的车上，常有老人说一句话：“坐她的车，心里踏实。”'),
      picture(media.bus as Id),
      quote('劳动没有高低，态度才有。'),
    ),
  },
  N4: {
    title: '第三届职工书画摄影作品展开展',
    type: 'news',
    links:
      profiles.exhibition === undefined
        ? []
        : [{ relationTo: 'exhibitions', value: profiles.exhibition }],
    digest: '十二件（组）作品与观众见面，展期至月底，职工凭工会会员证免费参观。',
    cover: media.gallery,
    author: '采小文',
    dutyEditor: '初晓',
    tags: ['职工文化', '展览'],
    body: body(
      p(
        '“劳动·光影·墨韵”云帆市第三届职工书画摄影作品展在市工人文化宫开展，共展出书法、国画、版画、摄影、篆刻、剪纸、工艺和短视频作品十二件（组）。',
      ),
      picture(media.gallery as Id, '展厅一角（示意图）'),
      p('展期为本月 10 日至 28 日，每周一闭馆。'),
      ul(
        '地点：市工人文化宫二层展厅',
        '时间：9:00—17:00（16:30 停止入场）',
        '票务：免费，团体参观请提前预约',
      ),
    ),
  },
  N5: {
    title: '高温津贴政策一图读懂',
    type: 'explainer',
    risk: 'B',
    digest: '什么天气发、发给谁、发多少、不发怎么办，一张图讲清楚。',
    cover: media.heat,
    dutyEditor: '初晓',
    tags: ['政策', '高温津贴'],
    body: body(
      picture(media.heat as Id),
      h2('什么时候发'),
      p(
        '用人单位安排劳动者在 35℃ 以上高温天气从事室外露天作业，以及不能采取有效措施将工作场所温度降到 33℃ 以下的，应当发放高温津贴。',
      ),
      table(
        ['岗位', '标准（演示数据）'],
        ['室外作业', '每人每月 300 元'],
        ['室内高温作业', '每人每月 200 元'],
      ),
      callout('warn', '请注意', p('清凉饮料不能充抵高温津贴。')),
    ),
  },
  N6: {
    title: '转载：全国工会工作会议精神',
    type: 'repost',
    digest: '转载示例通讯社稿件，学习领会会议精神。',
    cover: media.harbour,
    dutyEditor: '初晓',
    source: {
      type: 'repost',
      name: '示例通讯社',
      author: '示例记者',
      title: '全国工会工作会议在京召开（示例）',
      url: 'https://news.example.invalid/2026/1101.html',
      permission: 'whitelist',
    },
    tags: ['学习'],
    body: body(
      p(
        '（示例通讯社电）会议强调，要牢牢把握为实现中国梦而奋斗的工运时代主题，团结引导广大职工建功立业。',
      ),
      p('会议指出，工会要履行好维权服务的基本职责，把党的关怀和工会组织的温暖送到职工心坎上。'),
    ),
  },
  N7: {
    title: '台风天气暂停户外作业提示',
    type: 'urgent',
    risk: 'C',
    digest: '受台风影响，全市户外作业暂停。请各单位落实停工、转移和值守。',
    cover: media.typhoon,
    dutyEditor: '初晓',
    tags: ['应急', '安全生产'],
    emergency: {
      reason: '台风橙色预警已发布，须立即提示户外作业单位停工。',
      authorisedBy: '终主任（电话授权，20:15）',
    },
    body: body(
      callout(
        'warn',
        '立即停止户外作业',
        p('建筑工地、港口装卸、外卖配送、公交外勤等户外岗位一律暂停，复工时间另行通知。'),
      ),
      picture(media.typhoon as Id),
      ol(
        '人员撤离到安全场所，清点人数；',
        '切断临时用电，加固塔吊和围挡；',
        '各级工会安排专人值守，保持通讯畅通。',
      ),
      p('停工期间的工资支付按有关规定执行，用人单位不得因此扣减。'),
    ),
  },
  N8: {
    title: '普惠洗车券活动',
    type: 'notice',
    digest: '全城最低价！第一优惠的会员洗车活动来了。',
    cover: media.carwash,
    dutyEditor: '',
    tags: ['普惠'],
    body: body(
      p('全城最低、绝对超值的会员洗车券来了，先到先得！'),
      picture(media.carwash as Id),
      link('点击', '领取洗车券', 'https://coupon.example.invalid/', '。'),
    ),
  },
})

export type NewsKey = keyof ReturnType<typeof newsItems>
