import type { Site } from '../data/site'
import { FURTHER } from '../paths'

/** What a public site of a Chinese organisation has to say at its foot (domain §2.6); all of it is settings. */
export const Footer = ({ site }: { site: Site }) => (
  <footer className="site-footer">
    <div className="wrap">
      <div className="footer-columns">
        <div>
          <p className="footer-name">{site.name}</p>
          {site.sponsor && <p>主办单位：{site.sponsor}</p>}
          {site.contact && <p>联系我们：{site.contact}</p>}
        </div>
        <div>
          <p className="footer-head">违法和不良信息举报</p>
          {site.reportPhone && (
            <p>
              电话：
              <a href={`tel:${site.reportPhone.replace(/[^\d+]/g, '')}`}>{site.reportPhone}</a>
            </p>
          )}
          {site.reportEmail && (
            <p>
              邮箱：<a href={`mailto:${site.reportEmail}`}>{site.reportEmail}</a>
            </p>
          )}
          <p>
            <a href="https://www.12377.cn/" rel="noopener noreferrer">
              12377 中央网信办举报中心
            </a>
          </p>
        </div>
        <nav aria-label="更多栏目">
          <p className="footer-head">更多</p>
          <ul>
            {FURTHER.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="订阅">
          <p className="footer-head">订阅</p>
          <ul>
            <li>
              <a href="/rss.xml">RSS</a>
            </li>
            <li>
              <a href="/atom.xml">Atom</a>
            </li>
            <li>
              <a href="/feed.json">JSON Feed</a>
            </li>
          </ul>
        </nav>
      </div>
      <p className="filings">
        <span>{site.copyright ?? `版权所有 ${site.sponsor ?? site.name}`}</span>
        {site.icpNo && (
          <a href="https://beian.miit.gov.cn/" rel="noopener noreferrer">
            {site.icpNo}
          </a>
        )}
        {site.policeNo && (
          <a href={policeRecord(site.policeNo)} rel="noopener noreferrer">
            {site.policeNo}
          </a>
        )}
      </p>
    </div>
  </footer>
)

const policeRecord = (filing: string): string => {
  const code = filing.replace(/\D/g, '')
  return `https://beian.mps.gov.cn/#/query/webSearch${code ? `?code=${code}` : ''}`
}
