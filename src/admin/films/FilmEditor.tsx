'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { FilmFile } from '@/films/filmFiles'
import { THEMES } from '@media/video/storyboard'
import type { Storyboard } from '@media/video/storyboard'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'
import { addScene, changeScene, isMiddle, removeScene } from './editStoryboard'
import { Field, Words } from './fields'
import { FilmBar } from './FilmBar'
import { FilmResult } from './FilmResult'
import { Filmstrip } from './Filmstrip'
import { SceneForm } from './SceneForm'
import { ScenePreview } from './ScenePreview'
import { useFilm } from './useFilm'

/** The editor of one film: its scenes, the chosen one as it will look, what is said in it, and the finished film. */
export function FilmEditor({ id }: { id: string | number }) {
  const { word } = useWords()
  const { config } = useConfig()
  const desk = useFilm(id)
  const [chosen, setChosen] = useState('title')
  const [added, setAdded] = useState<FilmFile[]>([])
  const { view, storyboard, problem, change, base } = desk
  if (!view || !storyboard)
    return <p className={problem ? 'gm-problem' : 'gm-quiet'}>{problem ?? word('loading')}</p>

  const files = [...view.files, ...added].filter(
    (file, index, all) => all.findIndex(({ key }) => key === file.key) === index,
  )
  const scene = storyboard.scenes.find(({ id: each }) => each === chosen) ?? storyboard.scenes[0]
  if (!scene) return null
  const isLocked = view.locked !== undefined || desk.isWorking
  const add = (file?: FilmFile) => {
    const made = addScene(storyboard, scene.id, file)
    change(made.storyboard)
    setChosen(made.id)
  }
  const firstPicture = files.find(({ mimeType }) => mimeType.startsWith('image/'))
  return (
    <div className="gm-filmdesk">
      <a
        className="gm-link"
        href={`${config.routes.admin}/collections/${view.film.kind}/${view.film.item}`}
      >
        <Icon name="undo" /> {word('filmBack')}
      </a>
      <FilmBar desk={desk} storyboard={storyboard} view={view} />
      {view.result && view.film.state === 'ready' && <FilmResult desk={desk} view={view} />}
      <div className="gm-filmdesk__body">
        <section className="gm-filmdesk__strip">
          <Filmstrip
            chosen={scene.id}
            files={files}
            isLocked={isLocked}
            onChange={change}
            onChoose={setChosen}
            storyboard={storyboard}
          />
          {!isLocked && (
            <div className="gm-row">
              {firstPicture && (
                <button className="gm-move" onClick={() => add(firstPicture)} type="button">
                  + {word('filmAddPicture')}
                </button>
              )}
              <button className="gm-move" onClick={() => add()} type="button">
                + {word('filmAddWords')}
              </button>
            </div>
          )}
        </section>
        <ScenePreview base={base} scene={scene} storyboard={storyboard} />
        <fieldset className="gm-filmdesk__form" disabled={isLocked}>
          <legend>{word(`filmScene_${scene.kind}`)}</legend>
          <SceneForm
            files={files}
            onChange={(changed) => change(changeScene(storyboard, scene.id, changed))}
            onFile={(file) => setAdded((known) => [...known, file])}
            scene={scene}
          />
          {isMiddle(scene) && storyboard.scenes.length > 3 && (
            <button
              className="gm-link gm-link--grave"
              onClick={() => {
                change(removeScene(storyboard, scene.id))
                setChosen('title')
              }}
              type="button"
            >
              {word('filmRemove')}
            </button>
          )}
          <Whole change={change} storyboard={storyboard} />
        </fieldset>
      </div>
    </div>
  )
}

function Whole({
  storyboard,
  change,
}: {
  storyboard: Storyboard
  change: (next: Storyboard) => void
}) {
  const { word } = useWords()
  return (
    <div className="gm-scene gm-scene--whole">
      <h3>{word('filmLook')}</h3>
      <Field label={word('filmTheme')}>
        <select
          onChange={(event) =>
            change({ ...storyboard, theme: event.target.value as Storyboard['theme'] })
          }
          value={storyboard.theme}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {word(`filmTheme_${theme}`)}
            </option>
          ))}
        </select>
      </Field>
      <Words
        label={word('filmWatermark')}
        max={20}
        onChange={(watermark) => change({ ...storyboard, watermark })}
        value={storyboard.watermark}
      />
    </div>
  )
}
