'use client'
import { readingSeconds, sceneSeconds, speedOf } from '@media/video/readingTime'
import { MOTIONS } from '@media/video/storyboard'
import type { Scene } from '@media/video/storyboard'
import type { FilmFile } from '@/films/filmFiles'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'
import { keyOf, refOf } from './editStoryboard'
import { PicturePicker } from './PicturePicker'
import { Field, Words } from './fields'

type Props = {
  scene: Scene
  files: FilmFile[]
  onChange: (change: Partial<Scene>) => void
  onFile: (file: FilmFile) => void
}

/** What can be said of one scene. */
export function SceneForm({ scene, files, onChange, onFile }: Props) {
  const { word } = useWords()
  const text = (name: string) => (value: string) => onChange({ [name]: value } as Partial<Scene>)
  return (
    <div className="gm-scene">
      {scene.kind === 'title' && (
        <>
          <Words label={word('filmTitle')} max={60} onChange={text('title')} value={scene.title} />
          <Words
            label={word('filmKicker')}
            max={30}
            onChange={text('kicker')}
            value={scene.kicker}
          />
        </>
      )}
      {'caption' in scene && (
        <Words
          label={word('filmCaption')}
          max={120}
          onChange={text('caption')}
          rows={3}
          value={scene.caption}
        />
      )}
      <Field label={word('filmSeconds')}>
        <input
          max={30}
          min={1}
          onChange={(event) => onChange({ seconds: Number(event.target.value) || 1 })}
          step={0.5}
          type="number"
          value={scene.seconds}
        />
      </Field>
      {'caption' in scene && scene.caption && <Reading onChange={onChange} scene={scene} />}
      {(scene.kind === 'picture' || scene.kind === 'title') && (
        <PicturePicker
          chosen={keyOf(scene)}
          files={files}
          mayClear={scene.kind === 'title'}
          onPick={(file) => {
            if (file) onFile(file)
            onChange({ picture: file && refOf(file) } as Partial<Scene>)
          }}
        />
      )}
      {scene.kind === 'picture' && (
        <Field label={word('filmMotion')}>
          <select
            onChange={(event) => onChange({ motion: event.target.value } as Partial<Scene>)}
            value={scene.motion}
          >
            {MOTIONS.map((motion) => (
              <option key={motion} value={motion}>
                {word(`filmMotion_${motion}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {scene.kind === 'footage' && (
        <>
          <Field label={word('filmFrom')}>
            <input
              max={Math.max(0, scene.footage.length - scene.seconds)}
              min={0}
              onChange={(event) => onChange({ from: Number(event.target.value) || 0 })}
              step={0.5}
              type="number"
              value={scene.from}
            />
          </Field>
          <label className="gm-check">
            <input
              checked={scene.sound}
              onChange={(event) => onChange({ sound: event.target.checked })}
              type="checkbox"
            />
            {word('filmSound')}
          </label>
        </>
      )}
      {'credit' in scene && (
        <Words label={word('filmCredit')} max={60} onChange={text('credit')} value={scene.credit} />
      )}
      {scene.kind === 'closing' && (
        <>
          <Words label={word('filmName')} max={40} onChange={text('name')} value={scene.name} />
          <Words label={word('filmUrl')} max={300} onChange={text('url')} value={scene.url} />
          <Words
            label={word('filmLines')}
            max={400}
            onChange={(value) => onChange({ lines: value.split('\n').slice(0, 8) })}
            rows={4}
            value={scene.lines.join('\n')}
          />
        </>
      )}
    </div>
  )
}

/** Live: can it be read in its time, and what would do. */
function Reading({
  scene,
  onChange,
}: {
  scene: Scene & { caption: string }
  onChange: Props['onChange']
}) {
  const { word } = useWords()
  const speed = speedOf(scene.caption, scene.seconds)
  const isFast = scene.seconds + 0.3 < readingSeconds(scene.caption)
  const seconds = Math.max(sceneSeconds(scene.caption), readingSeconds(scene.caption))
  return (
    <p aria-live="polite" className={isFast ? 'gm-reading gm-reading--fast' : 'gm-reading'}>
      <Icon name={isFast ? 'alert' : 'check'} size={14} />
      {word('filmReading', { speed })} ·{' '}
      {isFast ? word('filmReadingFast', { seconds }) : word('filmReadingFine')}
      {isFast && (
        <button className="gm-link" onClick={() => onChange({ seconds })} type="button">
          {word('filmReadingSet', { seconds })}
        </button>
      )}
    </p>
  )
}
