import { PHASE_NAMES } from '@/campaign/times'
import { dayAndTime } from '@/campaign/moments'
import { Picture } from '../components/Picture'
import type { ListedCall } from './readCampaigns'
import './campaigns.css'

export const CampaignList = ({ calls }: { calls: ListedCall[] }) => (
  <div className="calls wrap">
    <h1>征集</h1>
    {calls.length === 0 && <p className="quiet">现在没有征集活动，请过些时候再来看看。</p>}
    <ul>
      {calls.map(({ card, phase, times, categories }, index) => (
        <li key={card.id} className="listed-call">
          {card.photo && (
            <div aria-hidden="true">
              <Picture
                photo={card.photo}
                sizes="(min-width: 62rem) 30rem, 100vw"
                alt=""
                isFirst={index === 0}
              />
            </div>
          )}
          <div>
            <span className={`phase is-${phase}`}>{PHASE_NAMES[phase]}</span>
            <h2>
              <a href={card.path}>{card.title}</a>
            </h2>
            {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
            {card.digest && <p className="digest">{card.digest}</p>}
            <p className="meta">
              {times.collectUntil && <span>征集至 {dayAndTime(new Date(times.collectUntil))}</span>}
              {categories.length > 0 && <span>{categories.join('、')}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </div>
)
