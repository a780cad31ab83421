import type { Policy } from '../../policy';
import { listed } from '../listed';

/** Groups of words that the signals name in braces. */
export const words: Policy['words'] = {
  /** Wishing, planning or being about to; what stands before "quit", "leave" or "stop" when people mean themselves. */
  means: listed(`
    want wants wanted wanna gonna going think thinks thinking thought thoughts consider considers
    considering considered contemplating might may maybe perhaps could should would will ill hell shell
    theyll id hed shed feel feels feeling felt about ready almost nearly close tempted plan plans
    planning planned decide decides decided deciding rather better probably threatened threatens
    threatening talks talking talked mention mentions mentioned mentioning wonder wonders wondering
    seriously intends intend wish wishes hoping like likes need needs have has had just starting started
    keeps urge verge point
  `),
  self: listed(`
    i im ive he hes she shes they theyre we were student students learner
  `),
  own: listed(`
    the this that my his her their your our whole entire a it all of from with at out
  `),
  /** What a person leaves when leaving. */
  course: listed(`
    course courses program programs programme bootcamp bootcamps boot camp class classes school learn
    track curriculum studies studying study training coding programming cohort batch platform enrolment
    enrollment membership subscription education academy team group
  `),
  /** Things of a computer that are quit, left or stopped without anybody leaving. */
  thing: listed(`
    ide ides chrome chromium firefox safari edge opera browser browsers app apps application
    applications terminal terminals console editor atom sublime vscode rubymine virtualbox vm machine
    server servers webserver service services process processes job jobs task script scripts command
    daemon container containers docker vagrant rails irb pry shotgun rackup sinatra guard postgres
    postgresql database mysql node npm webpack test tests spec specs suite loop loops debugger session
    sessions window windows tab tabs menu dialog popup modal video videos audio sound music recording
    stream download upload install installation installer update updates build timer counter game page
    pages lesson lessons lab labs quiz readme slack skype zoom spotify chat lobby room channel thread
    question call screenshare screen keyboard repl shell bash zsh vim nano git finder dock tray computer
    laptop mac macbook pc phone router wifi vpn proxy antivirus firewall extension extensions plugin
    connection sharing cli spinner notifications notification execution instance emulator preview
    simulator xcode homebrew everything programs software crash crashes error errors freezing lagging
    flickering red sign port line step breakpoint
  `),
  quit: ['quit', 'quits', 'quitting'],
  again: listed(`
    reopen reopens reopened reopening restart restarts restarted restarting relaunch relaunched
    relaunching open opens opened opening start starts started starting launch launched try tried again
    back boot booted reboot rebooted log logged reload reloaded load
  `),
  very: listed(`
    very so really extremely super pretty quite totally completely too getting got gets become becoming
    became is was im are am hes shes feel feels feeling felt visibly increasingly more sounds seems
    seemed deeply terribly incredibly beyond utterly
  `),
  dark: listed(`
    dark off grey gray red unlit black dead
  `),
  light: listed(`
    light lights lamp lamps indicator indicators
  `),
  unable: listed(`
    cant cannot couldnt unable failed help could+not can+not not+able
  `),
  solve: listed(`
    solve solving crack figure resolve
  `),
  lab: listed(`
    lab labs exercise exercises challenge kata
  `),
  changed: listed(`
    changed change changing changes renamed rename renaming renames switched new different
  `),
  name: listed(`
    username usernames user name names handle login account
  `),
  moved: listed(`
    moved moving move migrated migrating switched switching switch changed changing coming came
  `),
  before: listed(`
    before previously formerly earlier until once originally
  `),
};
