/** Groups that the patterns in braces. */
export const wordGroups: Record<string, string[]> = {
  /** What one does with a program, as an order: these begin a step. */
  act: (
    'access activate add adjust apply assign attach begin boot browse change check choose clear click clone close ' +
    'collapse compile compose configure connect copy create cut deactivate debug declare define delete deploy deselect ' +
    'detach disable disconnect download drag draw drop duplicate edit enable enter execute expand export extract ' +
    'fill fire focus follow generate go grab hide highlight hit hold hover import initialize ' +
    'insert install invoke issue join jump kill launch leave load log login logout maximize minimize modify ' +
    'mouse move name navigate open organize paste pause play point populate press ' +
    'preview print publish pull push put quit rebuild refresh register reload remove rename ' +
    'reopen repeat replace reproduce reset resize restart restore resume right+click double+click rotate run ' +
    'save scan scroll search select send set setup show shut shutdown sign simulate specify start step stop submit switch ' +
    'sync tap test toggle touch transfer turn type undo uncheck unplug unzip update upgrade upload use ' +
    'visit wait widen write zoom'
  ).split(' '),
  /** The same, told of oneself or as a condition. */
  did: (
    'accessed activated added applied attached booted browsed built changed chose clicked cloned closed compiled ' +
    'configured connected copied created deleted deployed disabled downloaded dragged dropped edited enabled entered ' +
    'executed expanded exported imported inserted installed invoked launched loaded logged made migrated modified moved navigated ' +
    'opened pasted performed pressed pulled pushed ran rebooted rebuilt reloaded removed renamed replaced resized ' +
    'restarted rotated saved scrolled selected sent set signed started stopped submitted switched toggled tapped turned typed ' +
    'updated upgraded uploaded used visited went wrote'
  ).split(' '),
  doing: (
    'accessing adding applying attaching browsing building calling changing choosing clicking cloning closing compiling ' +
    'configuring connecting copying creating deleting deploying disabling downloading dragging dropping editing ' +
    'enabling entering executing expanding exporting importing inserting installing invoking launching loading logging ' +
    'making modifying moving navigating opening passing pasting performing playing pressing printing publishing pulling ' +
    'pushing reloading removing renaming replacing resizing restarting rotating running saving scrolling searching ' +
    'selecting sending setting shutting signing specifying starting stopping submitting switching tapping toggling typing updating ' +
    'upgrading uploading using viewing visiting writing'
  ).split(' '),
  who: ['i', 'you', 'we', 'user', 'one', 'users', 'he', 'she', 'they', 'student', 'customer', 'somebody', 'someone'],
  not: 'not never cannot cant couldnt doesnt dont didnt isnt arent wasnt werent wont wouldnt hasnt havent unable cant nothing nowhere'.split(
    ' ',
  ),
  /** Something went wrong, in one word. */
  bad: (
    'abort aborts aborted bad bogus breaks break broke broken buggy corrupt corrupted corruption corrupts crash crashed crashes crashing ' +
    'deadlock deadlocks defect disappear disappeared disappears empty erroneous erroneously error errors exception exceptions ' +
    'fail failed failing fails failure failures fault flicker flickers freeze freezes freezing froze frozen garbage garbled hang hanging hangs hung ' +
    'ignored ignores ignore illegal improper improperly inconsistency inconsistent incorrect incorrectly infinite invalid leak leaks leaking lost missing ' +
    'mistake npe nullpointerexception overlap overlaps overlapping panic regression segfault slow slower sluggish stuck ' +
    'stops stopped stalls timeout timeouts truncated unavailable undefined unexpected unexpectedly unreadable unresponsive ' +
    'unusable useless vanish vanished vanishes warning warnings weird wrong wrongly duplicated duplicate blank denied refused rejected refuses strange ' +
    'loses loose forgets misplaced misleading inaccessible impossible cannot unfortunately'
  ).split(' '),
  /** Something is wrong, but not what. */
  vague: 'bug bugs issue issues problem problems trouble troubles problematic annoying'.split(' '),
};
