import { useWorld } from './kit/world'
import { accessible } from './accessible'
import { accounts } from './accounts'
import { planned } from './planned'
import { previewed } from './previewed'
import { published } from './published'
import { recalled } from './recalled'
import { records } from './records'
import { restarted } from './restarted'
import { returned } from './returned'
import { reviewed } from './reviewed'

// One program carries all of it, in the order in which a desk lives it.
const world = useWorld()

reviewed(world)
published(world)
records(world)
returned(world)
accounts(world)
previewed(world)
planned(world)
recalled(world)
accessible(world)
restarted(world)
