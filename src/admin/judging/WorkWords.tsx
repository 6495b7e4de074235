'use client'
import type { BlindWork } from '@/campaign/judging/blindWork'
import { useWords } from '../words/useWords'

/** 释文 and description, beside the work and never over it. */
export function WorkWords({ work }: { work: BlindWork }) {
  const { word } = useWords()
  const rows = [
    [word('judgingDigest'), work.digest],
    [word('judgingTranscription'), work.transcription],
    [word('judgingCaption'), work.caption],
    [word('judgingText'), work.text],
    [word('judgingAi'), `${aiWords(work.aiUsage, word)}${work.aiNote ? `：${work.aiNote}` : ''}`],
  ].filter(([, text]) => text)
  return (
    <dl className="gm-workwords">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {/^https?:\/\//.test(work.url) && (
        <div>
          <dt>{word('judgingOpenAddress')}</dt>
          <dd>
            <a href={work.url} rel="noreferrer noopener" target="_blank">
              {work.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

const aiWords = (usage: string, word: ReturnType<typeof useWords>['word']) =>
  usage === 'generated'
    ? word('judgingAiGenerated')
    : usage === 'assisted'
      ? word('judgingAiAssisted')
      : word('judgingAiNone')
