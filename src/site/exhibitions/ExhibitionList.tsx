import { STAGES } from '@/exhibition/exhibitionStage'
import { Picture } from '../components/Picture'
import type { ListedShow } from './readExhibitions'
import './exhibitions.css'

export const ExhibitionList = ({ shows }: { shows: ListedShow[] }) => (
  <div className="exhibitions wrap">
    <h1>展览</h1>
    {shows.length === 0 && <p className="wall-none">还没有展览上网，请过些时候再来看看。</p>}
    <ul>
      {shows.map(({ card, stage, days, place, works }, index) => (
        <li key={card.id} className="listed-show">
          {card.photo && (
            <div className="listed-poster" aria-hidden="true">
              <Picture
                photo={card.photo}
                sizes="(min-width: 62rem) 34rem, 100vw"
                alt=""
                isFirst={index === 0}
              />
            </div>
          )}
          <div>
            <span className={`stage is-${stage}`}>{STAGES[stage]}</span>
            <h2>
              <a href={card.path}>{card.title}</a>
            </h2>
            {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
            <p className="meta">
              {days && <span>{days}</span>}
              {place && <span>{place}</span>}
              {works > 0 && <span>{works} 件展品</span>}
            </p>
            {card.digest && <p className="listed-digest">{card.digest}</p>}
          </div>
        </li>
      ))}
    </ul>
  </div>
)
