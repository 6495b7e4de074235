import { underTheLamp } from '../art/lamp'
import { midnightNear, midnightWide } from '../art/rail'
import { RIDER_CAPTIONS, riderFrame } from '../art/riders'
import { by, one, type SeedWork } from './seedWork'

export const PHOTO_WORKS: SeedWork[] = [
  {
    no: 'SY-006',
    wall: 2,
    slug: 'sy-006-ling-dian-jian-xiu',
    union: 'U5',
    frames: [
      {
        name: 'sy006a',
        draw: midnightWide,
        alt: '零点的检修库，两列车之间三名检修工打着头灯',
        caption: '零点整，检修库灯火通明',
      },
      {
        name: 'sy006b',
        draw: midnightNear,
        alt: '检修工在车轮旁举手电检查',
        caption: '听一听轮轴的声音',
      },
    ],
    data: {
      title: '《零点检修》',
      type: 'SY',
      style: 'pair',
      authors: by('高晴'),
      unit: '云帆公交集团',
      year: 2026,
      takenAt: '2026 年 3 月',
      takenPlace: '云帆轨道检修库',
      medium: 'JPG 6000×4000',
      zoom: 'fine',
      original: 'none',
      digest: '末班车收车之后，另一群人的一天才开始。',
    },
  },
  {
    no: 'SY-007',
    wall: 2,
    slug: 'sy-007-qi-shou-de-yi-tian',
    union: 'U8',
    frames: RIDER_CAPTIONS.map((caption, index) => ({
      name: `sy007${index + 1}`,
      draw: riderFrame(index),
      alt: `骑手的一天之${index + 1}：${caption}`,
      caption,
    })),
    data: {
      title: '组照《骑手的一天》',
      type: 'SY',
      style: 'series',
      authors: [{ name: '程小满', status: 'newForm' }],
      unit: '云帆即时配送',
      year: 2026,
      takenAt: '2026 年 4 月',
      takenPlace: '云帆市星桥区',
      award: '最佳人气',
      original: 'none',
      digest: '跟拍同事二十四小时，六幅，按时间先后。',
    },
  },
  {
    no: 'SY-008',
    wall: 2,
    slug: 'sy-008-shou-shu-deng-xia',
    union: 'U6',
    frames: one('sy008', underTheLamp, '无影灯下，两名医护人员的手'),
    media: { portraitDays: 2 },
    data: {
      title: '《手术灯下》',
      type: 'SY',
      style: 'single',
      authors: by('温言'),
      unit: '云帆市第九人民医院',
      year: 2025,
      takenAt: '2025 年 11 月',
      takenPlace: '第九人民医院三号手术室',
      medium: 'JPG',
      original: 'none',
      digest: '第七个小时，灯没有灭过。',
    },
  },
]
