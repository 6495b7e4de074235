import type { FilmFile } from '@/films/filmFiles'
import type { MiddleScene, Scene, Storyboard } from '@media/video/storyboard'

/** What an editor does to a storyboard. Pure: each gives a new one. */

export const changeScene = (
  storyboard: Storyboard,
  id: string,
  change: Partial<Scene>,
): Storyboard => ({
  ...storyboard,
  scenes: storyboard.scenes.map((scene) =>
    scene.id === id ? ({ ...scene, ...change } as Scene) : scene,
  ),
})

/** Only scenes between the title and the closing card move, and only there. */
export function moveScene(storyboard: Storyboard, id: string, to: number): Storyboard {
  const { scenes } = storyboard
  const from = scenes.findIndex((scene) => scene.id === id)
  const scene = scenes[from]
  if (!scene || !isMiddle(scene)) return storyboard
  const place = Math.min(Math.max(to, 1), scenes.length - 2)
  const rest = scenes.filter((_, index) => index !== from)
  return { ...storyboard, scenes: [...rest.slice(0, place), scene, ...rest.slice(place)] }
}

/** The last scene of its kind cannot go: a film is more than its cards. */
export function removeScene(storyboard: Storyboard, id: string): Storyboard {
  const scenes = storyboard.scenes.filter((scene) => scene.id !== id || !isMiddle(scene))
  return scenes.length < 3 ? storyboard : { ...storyboard, scenes }
}

/** After the scene `after`, or last before the closing card. Gives the new scene's id too. */
export function addScene(
  storyboard: Storyboard,
  after: string,
  file?: FilmFile,
): { storyboard: Storyboard; id: string } {
  const id = freshId(storyboard)
  const scene: MiddleScene = file
    ? {
        ...{ kind: 'picture', id, seconds: 3, caption: '', credit: '', motion: 'in' },
        picture: refOf(file),
      }
    : { kind: 'text', id, seconds: 3, caption: '请填写字幕' }
  const { scenes } = storyboard
  const at = scenes.findIndex((each) => each.id === after)
  const place = Math.min(at < 0 ? scenes.length - 1 : at + 1, scenes.length - 1)
  const changed = [...scenes.slice(0, place), scene, ...scenes.slice(place)]
  return { storyboard: { ...storyboard, scenes: changed }, id }
}

export const refOf = ({ key, width, height }: FilmFile) => ({ key, width, height })

export const isMiddle = ({ kind }: Scene): boolean => kind !== 'title' && kind !== 'closing'

export const keyOf = (scene: Scene): string | undefined =>
  scene.kind === 'footage' ? scene.footage.key : 'picture' in scene ? scene.picture?.key : undefined

export const wordsOf = (scene: Scene): string => {
  if (scene.kind === 'title') return scene.title
  return scene.kind === 'closing' ? scene.name : scene.caption
}

function freshId({ scenes }: Storyboard): string {
  const taken = new Set(scenes.map(({ id }) => id))
  for (let number = scenes.length; ; number++) if (!taken.has(`s${number}`)) return `s${number}`
}
