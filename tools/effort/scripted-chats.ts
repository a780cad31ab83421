import { ideChats } from './chats/ide-chats';
import { lessonChats } from './chats/lesson-chats';
import { pageChats } from './chats/page-chats';
import { siteChats } from './chats/site-chats';
import type { ScriptedChat } from './scripted-chat';

/** Twenty chats and notes: short, long and messy, on many systems, with and without names, traces and greetings. */
export const scriptedChats: readonly ScriptedChat[] = [...ideChats, ...pageChats, ...lessonChats, ...siteChats];
