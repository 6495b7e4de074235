import { cdata, head } from './announce'
import type { AccountState, Mass } from './state'

/** One in a hundred does not get it. */
const MISSED = 0.01

/** The MASSSENDJOBFINISH event as XML; `MsgID` has a capital D. */
export const massMessage = (
  mass: Mass,
  { owner, urls, createdAt }: { owner: AccountState; urls: string[]; createdAt: number },
): string => {
  const total =
    mass.audience === 'all' ? owner.account.followers : Math.ceil(owner.account.followers / 10)
  const missed = mass.status === 'success' ? Math.floor(total * MISSED) : total
  const reprint = mass.result === 'err(20013)'
  const hit = `<item><ArticleIdx>1</ArticleIdx><UserDeclareState>0</UserDeclareState><AuditState>2</AuditState><OriginalArticleUrl>${cdata('https://mp.weixin.qq.com/s/original-of-another')}</OriginalArticleUrl><OriginalArticleType>1</OriginalArticleType><CanReprint>0</CanReprint><NeedReplaceContent>0</NeedReplaceContent><NeedShowReprintSource>0</NeedShowReprintSource></item>`
  const places = urls.map(
    (url, index) =>
      `<item><ArticleIdx>${index + 1}</ArticleIdx><ArticleUrl>${cdata(url)}</ArticleUrl></item>`,
  )
  return `${head(owner.account, createdAt)}<Event>${cdata('MASSSENDJOBFINISH')}</Event>
<MsgID>${mass.msgId}</MsgID><Status>${cdata(mass.result ?? '')}</Status>
<TotalCount>${total}</TotalCount><FilterCount>${total}</FilterCount><SentCount>${total - missed}</SentCount><ErrorCount>${missed}</ErrorCount>
<CopyrightCheckResult><Count>${reprint ? 1 : 0}</Count><ResultList>${reprint ? hit : ''}</ResultList><CheckState>${reprint ? 3 : 1}</CheckState></CopyrightCheckResult>
<ArticleUrlResult><Count>${urls.length}</Count><ResultList>${places.join('')}</ResultList></ArticleUrlResult></xml>`
}
