import { longDay } from '../calendar'
import type { Notice } from '../data/article'

/** 文号, 发文单位 and dates of a notice, as its reader looks them up. */
export const NoticeFacts = ({ notice, isVoid }: { notice: Notice; isVoid: boolean }) => {
  const rows: [string, string | undefined][] = [
    ['文号', notice.docNo],
    ['发文单位', notice.issuer],
    ['成文日期', date(notice.issuedOn)],
    ['生效日期', date(notice.effectiveFrom)],
    [isVoid ? '已失效' : '失效日期', date(notice.voidFrom)],
    ['截止时间', date(notice.deadline)],
    ['联系方式', notice.contact],
  ]
  return (
    <dl className="notice-facts">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

const date = (at: string | undefined) => at && longDay(at)
