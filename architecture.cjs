// Which room may use which, through its index.ts only. Anything unlisted is forbidden.
module.exports = {
  people: [],
  thread: [],
  partnership: ['people'],
  membership: ['people', 'partnership'],
  groups: ['people', 'partnership'],
  directory: ['people', 'partnership'],
  gaps: ['directory', 'partnership', 'thread', 'people'],
  plan: ['people', 'partnership', 'groups', 'thread'],
}
