// Which room may use which, through its index.ts only. Anything unlisted is forbidden.
module.exports = {
  people: [],
  thread: [],
  partnership: ['people'],
  groups: ['people', 'partnership', 'thread'],
  directory: ['people', 'partnership'],
  gaps: ['directory', 'partnership', 'thread', 'people'],
  plan: ['people', 'partnership', 'groups', 'thread'],
  membership: ['people', 'partnership', 'groups', 'plan', 'directory', 'thread'],
}
