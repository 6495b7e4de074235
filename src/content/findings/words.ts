import type { Finding } from '@publishers/contract'
import { plainText } from '../lexical'
import type { Snapshot } from '../snapshot'
import { block, filled, warn } from './finding'

export const titleFindings = ({ title }: Snapshot): Finding[] =>
  filled(title) ? [] : [block('title', 'title.missing', '没有标题', '填写标题。')]

export const bodyFindings = ({ body }: Snapshot): Finding[] =>
  plainText(body) === '' ? [block('body', 'body.missing', '正文是空的', '写好正文再送审。')] : []

export const coverFindings = ({ cover }: Snapshot): Finding[] =>
  cover
    ? []
    : [
        warn(
          'cover',
          'cover.missing',
          '没有封面',
          '选一张封面；留空时公众号用正文第一张图或账号默认封面。',
        ),
      ]
