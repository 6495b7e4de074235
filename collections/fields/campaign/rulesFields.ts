import type { Field, GroupField } from 'payload'
import { label, options } from '../label'

const number = (
  name: string,
  zh: string,
  en: string,
  { value, min = 0 }: { value?: number; min?: number } = {},
): Field => ({
  name,
  type: 'number',
  min,
  label: label(zh, en),
  admin: { width: '33%' },
  ...(value !== undefined && { defaultValue: value }),
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** How votes are given, declared before anybody votes. */
export const votingField = (): GroupField => ({
  name: 'voting',
  type: 'group',
  label: label('投票规则', 'Vote rule'),
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: false,
      label: label('开放投票', 'Open a vote'),
    },
    row(
      number('perDay', '每人每天总票数', 'Votes a day', { value: 10, min: 1 }),
      number('perWork', '同一作品每天', 'For one work a day', { value: 1, min: 1 }),
      number('hideRanksHours', '截止前多少小时不显示排名', 'Hours without ranks', { value: 24 }),
    ),
    row(
      number('minChoose', '每次最少选', 'Choose at least', { value: 1, min: 1 }),
      number('maxChoose', '每次最多选', 'Choose at most', { value: 5, min: 1 }),
      {
        name: 'captcha',
        type: 'checkbox',
        defaultValue: true,
        label: label('投票要验证', 'Ask for a proof'),
        admin: { width: '33%' },
      },
    ),
  ],
})

/** How judges score. `key` of a criterion is what a score sheet refers to. */
export const judgingField = (): GroupField => ({
  name: 'judging',
  type: 'group',
  label: label('评审规则', 'Judging rule'),
  fields: [
    {
      name: 'criteria',
      type: 'array',
      label: label('评分标准', 'Criteria'),
      labels: { singular: label('标准', 'Criterion'), plural: label('标准', 'Criteria') },
      fields: [
        row(
          {
            name: 'key',
            type: 'text',
            required: true,
            maxLength: 20,
            label: label('代码', 'Key'),
            admin: { width: '30%' },
          },
          {
            name: 'name',
            type: 'text',
            required: true,
            maxLength: 20,
            label: label('名称', 'Name'),
            admin: { width: '40%' },
          },
          {
            name: 'weight',
            type: 'number',
            required: true,
            min: 1,
            max: 100,
            label: label('权重', 'Weight'),
            admin: { width: '30%' },
          },
        ),
      ],
    },
    {
      name: 'rounds',
      type: 'array',
      label: label('轮次', 'Rounds'),
      labels: { singular: label('轮次', 'Round'), plural: label('轮次', 'Rounds') },
      fields: [
        row(
          {
            name: 'round',
            type: 'select',
            required: true,
            label: label('轮次', 'Round'),
            options: options([
              ['firstRound', '初评', 'First'],
              ['secondRound', '复评', 'Second'],
              ['finalRound', '终评', 'Final'],
            ]),
            admin: { width: '30%' },
          },
          {
            name: 'mode',
            type: 'select',
            required: true,
            defaultValue: 'score',
            label: label('方式', 'Mode'),
            options: options([
              ['passFail', '通过或不通过', 'Pass or fail'],
              ['score', '百分制', 'Out of 100'],
            ]),
            admin: { width: '30%' },
          },
          number('judges', '评委人数', 'Judges', { value: 5, min: 1 }),
        ),
      ],
    },
    {
      name: 'awards',
      type: 'array',
      label: label('奖项（每个类别）', 'Awards, of each category'),
      labels: { singular: label('奖项', 'Award'), plural: label('奖项', 'Awards') },
      fields: [
        row(
          {
            name: 'name',
            type: 'text',
            required: true,
            maxLength: 20,
            label: label('名称', 'Name'),
            admin: { width: '60%' },
          },
          {
            name: 'count',
            type: 'number',
            required: true,
            min: 1,
            label: label('名额', 'Places'),
            admin: { width: '40%' },
          },
        ),
      ],
    },
  ],
})

/** How scores and votes become one number; published in the notice. */
export const combineField = (): GroupField => ({
  name: 'combine',
  type: 'group',
  label: label('合成规则', 'Combination'),
  fields: [
    row(
      number('judgesWeight', '评委占（%）', 'Judges, %', { value: 60 }),
      number('votesWeight', '投票占（%）', 'Votes, %', { value: 40 }),
      {
        name: 'scale',
        type: 'select',
        defaultValue: 'linear',
        label: label('票数折分', 'Scale of votes'),
        options: options([
          ['linear', '按最高票线性', 'Linear to the highest'],
          ['log', '按对数', 'Logarithmic'],
        ]),
        admin: { width: '33%' },
      },
    ),
  ],
})
