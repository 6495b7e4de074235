import { shapeCodeBlocks } from '../../html/codeBlocks'
import { resolveCss } from '../../html/css/cascade'
import { dropUnsafe } from '../../html/dropUnsafe'
import { replaceEmbeds } from '../../html/embeds'
import { filterCss, keptCss } from '../../html/filterCss'
import { drawMath } from '../../html/math'
import { normalizeTags } from '../../html/normalizeTags'
import { settlePictures } from '../../html/pictures'
import type { Root } from '../../html/tree'
import { collapseWhitespace } from '../../html/whitespace'
import { judgeCss } from '../cssPolicy'
import { isOwnMiniProgram, keepAttributes } from './attributes'
import { shapeBlocks } from './blocks'
import { ensureContrast } from './contrast'
import { shapeDrawings } from './drawings'
import { appendFoot } from './foot'
import { addGuards } from './guards'
import { shapeLists } from './lists'
import { breakLongWords } from './longWords'
import { linksToNotes } from './notes'
import { fitPictures, shapeFigures } from './pictureLooks'
import { pushRootBackground } from './rootBackground'
import type { RenderState } from './state'
import { shapeTables } from './tables'
import { applyTheme } from './theme'
import { tidy } from './tidy'

/** Hosts whose pictures WeChat shows; any other one it drops without a word. */
const WECHAT_PICTURE_HOSTS = ['mmbiz.qpic.cn', 'mmbiz.qlogo.cn']

export type RenderStep = {
  name: string
  /** `fresh`: not again on a fragment that is a rendition already. */
  when: 'always' | 'fresh'
  run(tree: Root, state: RenderState): void
}

const always = (name: string, run: RenderStep['run']): RenderStep => ({ name, when: 'always', run })
const fresh = (name: string, run: RenderStep['run']): RenderStep => ({ name, when: 'fresh', run })

/** The whole policy, in order: make it safe, make it plain, give it WeChat's shapes, dress it, check it. */
export const STEPS: readonly RenderStep[] = [
  always('resolve style sheets into each element', (tree, state) => {
    state.rootCss = resolveCss(tree)
  }),
  always('players become cards', (tree, state) => replaceEmbeds({ ...state, tree })),
  fresh('formulas become paths', (tree, state) => drawMath(tree, state.losses)),
  always('drop what runs, loads or hides', (tree, state) => dropUnsafe(tree, state.losses)),
  always('one tag for one thing', (tree, state) =>
    normalizeTags(tree, (node) => isOwnMiniProgram(node, state.miniPrograms)),
  ),
  always('keep the declarations WeChat keeps', (tree, state) => {
    filterCss({ tree, policy: judgeCss, losses: state.losses })
    state.rootCss = keptCss({ css: state.rootCss, policy: judgeCss, losses: state.losses })
  }),
  fresh('code keeps its lines', shapeCodeBlocks),
  always('no white space between blocks', collapseWhitespace),
  always('own pictures only', (tree, { pictures, losses, used }) => {
    const rules = { pictures, losses, ownHosts: WECHAT_PICTURE_HOSTS }
    used.push(...settlePictures({ tree, rules }))
  }),
  always('pictures fit the page', fitPictures),
  fresh('pictures say what they are', (tree, { pictures }) => shapeFigures(tree, pictures)),
  always('drawings of plain shapes', (tree, { losses }) => shapeDrawings(tree, losses)),
  fresh('lists', shapeLists),
  fresh('tables', shapeTables),
  fresh('quotes, call-outs, captions', shapeBlocks),
  always('links become notes', (tree, state) => linksToNotes({ ...state, tree })),
  fresh('sources and staff at the foot', (tree, { foot }) => appendFoot(tree, foot)),
  fresh('the theme under the author', (tree, { theme, rootCss }) =>
    applyTheme({ tree, theme, root: rootCss }),
  ),
  fresh('long words break', breakLongWords),
  fresh('page colour on every block', (tree, { rootCss }) => pushRootBackground(tree, rootCss)),
  always('readable by day and by night', (tree, { losses }) => ensureContrast({ tree, losses })),
  always('no attribute but the known ones', keepAttributes),
  always('nothing empty, nothing twice', tidy),
  always('guards around the whole', addGuards),
]
