import * as initial from './20261124_010000_initial'
import * as platform from './20261124_020000_platform'

/** Every migration, in the order they run. */
export const migrations = [
  { name: '20261124_010000_initial', up: initial.up, down: initial.down },
  { name: '20261124_020000_platform', up: platform.up, down: platform.down },
]
