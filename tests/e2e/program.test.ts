import { useWorld } from './kit/world'
import { accessible } from './accessible'
import { accessibleDesks } from './accessibleDesks'
import { accounts } from './accounts'
import { accessiblePortal } from './accessiblePortal'
import { announced } from './announced'
import { attached } from './attached'
import { claimed } from './claimed'
import { commended } from './commended'
import { curated } from './curated'
import { exhibited } from './exhibited'
import { filmed } from './filmed'
import { heard } from './heard'
import { honoured } from './honoured'
import { judged } from './judged'
import { library } from './library'
import { linked } from './linked'
import { moderated } from './moderated'
import { planned } from './planned'
import { posted } from './posted'
import { previewed } from './previewed'
import { published } from './published'
import { recalled } from './recalled'
import { records } from './records'
import { restarted } from './restarted'
import { returned } from './returned'
import { reviewed } from './reviewed'
import { scored } from './scored'
import { sentAsIssue } from './sentAsIssue'
import { settled } from './settled'
import { staggered } from './staggered'
import { submitted } from './submitted'
import { uploaded } from './uploaded'
import { voted } from './voted'
import { watched } from './watched'

// One program carries all of it, in the order in which a desk lives it.
const world = useWorld()

reviewed(world)
published(world)
records(world)
returned(world)
accounts(world)
previewed(world)
planned(world)
staggered(world)
sentAsIssue(world)
posted(world)
library(world)
filmed(world)
uploaded(world)
linked(world)
honoured(world)
commended(world)
exhibited(world)
curated(world)
judged(world)
voted(world)
scored(world)
announced(world)
submitted(world)
attached(world)
moderated(world)
heard(world)
watched(world)
claimed(world)
recalled(world)
accessible(world)
accessibleDesks(world)
accessiblePortal(world)
settled(world)
restarted(world)
