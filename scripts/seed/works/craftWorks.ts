import { gearFlower } from '../art/bronze'
import { paperCut, sealImpression, sealSide } from '../art/crafts'
import { FILM_SUBTITLES } from '../art/film'
import { filmStill } from '../art/filmStill'
import { by, one, size, type SeedWork } from './seedWork'

export const CRAFT_WORKS: SeedWork[] = [
  {
    no: 'ZK-009',
    wall: 0,
    slug: 'zk-009-gong',
    union: 'U2',
    frames: [
      { name: 'zk009a', draw: sealImpression, alt: '朱文印“工”的印蜕', caption: '印蜕' },
      {
        name: 'zk009b',
        draw: sealSide,
        alt: '边款拓片：丙午五月石见刻于星桥工坊',
        caption: '边款',
      },
    ],
    data: {
      title: '篆刻《工》',
      type: 'ZK',
      style: 'zhu',
      authors: by('石见'),
      unit: '星桥区文化馆',
      medium: '青田石',
      year: 2026,
      size: size(3, 3),
      transcription: '印文：工\n边款：丙午五月，石见刻于星桥工坊。',
      original: 'returned',
      digest: '一字印，取鼎文“工”之形，两横一竖，立得住。',
    },
  },
  {
    no: 'JZ-010',
    wall: 0,
    slug: 'jz-010-wu-yue',
    union: 'U3',
    frames: one('jz010', paperCut, '圆形红色剪纸，齿轮、麦穗和飞鸟环绕“五月”二字'),
    data: {
      title: '剪纸《五月》',
      type: 'JZ',
      authors: by('柳叶青'),
      unit: '望澜县非遗工坊',
      medium: '红纸',
      year: 2026,
      size: size(50, 50),
      entryType: 'special',
      original: 'collected',
      digest: '齿轮在外，麦穗在内，五一是工人和农民共同的节日。',
    },
  },
  {
    no: 'GY-011',
    wall: 1,
    slug: 'gy-011-chi-lun-hua',
    union: 'U4',
    frames: one('gy011', gearFlower, '铜制花朵，花瓣是层层齿轮的齿'),
    data: {
      title: '铜艺《齿轮花》',
      type: 'GY',
      authors: [{ name: '顾维', status: 'retired' }],
      unit: '云帆重工集团',
      medium: '黄铜',
      year: 2025,
      size: size(30, 30, { depth: 12 }),
      original: 'returned',
      digest: '退休前最后一批报废齿轮，一片一片锉成花瓣。',
    },
  },
  {
    no: 'SP-012',
    wall: 2,
    slug: 'sp-012-shi-tu',
    union: 'U4',
    frames: one('sp012', () => filmStill(0), '短片静帧：两名焊工站在火光前'),
    data: {
      title: '短视频《师徒》',
      type: 'SP',
      authors: [{ name: '云帆重工二车间集体', status: 'team' }],
      unit: '云帆重工集团',
      year: 2026,
      subtitles: FILM_SUBTITLES,
      original: 'none',
      digest: '2 分 40 秒，一对师徒的十一年。',
    },
  },
]
