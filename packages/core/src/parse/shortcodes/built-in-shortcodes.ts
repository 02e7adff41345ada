import { details } from './details.ts'
import { directed } from './directed.ts'
import { embeds } from './embeds.ts'
import { figure } from './figure.ts'
import { highlight } from './highlight.ts'
import { audio, inTextImg, video } from './media.ts'
import { param } from './param.ts'
import { qr } from './qr.ts'
import { rawHtml } from './raw-html.ts'
import type { Shortcode } from './shortcode.ts'

/** What stands between its tags is HTML. */
export const rawHtmlCall: Shortcode = ({ inner = '' }) => rawHtml(inner)

/** The shortcodes of Hugo and of PaperMod, by name. */
export const builtInShortcodes: ReadonlyMap<string, Shortcode> = new Map<string, Shortcode>([
	['figure', figure],
	['highlight', highlight],
	['details', details],
	['collapse', details],
	['comment', () => ''],
	['param', param],
	['qr', qr],
	['audio', audio],
	['video', video],
	['inTextImg', inTextImg],
	['ltr', directed('ltr')],
	['rtl', directed('rtl')],
	['rawhtml', rawHtmlCall],
	...embeds,
])

/** Those of them that say nothing without a text between tags. */
export const pairedShortcodes: ReadonlySet<string> = new Set([
	'highlight',
	'details',
	'collapse',
	'comment',
	'ltr',
	'rtl',
	'rawhtml',
])
