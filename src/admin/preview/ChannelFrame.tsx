'use client'
import { useWords } from '../words/useWords'
import { ArticleFrame } from './ArticleFrame'
import { FilmFrame } from './FilmFrame'
import { PartsFrame } from './PartsFrame'
import type { Framed } from './previewShape'
import { SiteFrame } from './SiteFrame'
import { WeiboFrame } from './WeiboFrame'

const FILM_CHANNELS = ['douyin', 'kuaishou', 'channels']

/** A rendition in the channel's own frame; of a channel nobody drew a frame for, its parts as they are. */
export function ChannelFrame(framed: Framed) {
  const { word } = useWords()
  const { channel } = framed.answer.account
  if (channel === 'wechat') return <ArticleFrame {...framed} />
  if (channel === 'web') return <SiteFrame {...framed} />
  if (channel === 'weibo') return <WeiboFrame {...framed} />
  if (FILM_CHANNELS.includes(channel)) return <FilmFrame {...framed} />
  return (
    <section aria-label={word('previewParts')}>
      <PartsFrame {...framed} />
    </section>
  )
}
