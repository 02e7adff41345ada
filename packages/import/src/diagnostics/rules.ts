import { createReport, type Rule } from '@blog/core'

/** Every rule of `@blog/import`. The ids are permanent. */
export const importRules = {
	'import-malformed': {
		severity: 'error',
		summary: 'An export is damaged, or is not what it was said to be.',
		note: 'What stands before the place is imported; what comes after it is not. An export that was cut off while it was downloaded ends like this: export it again.',
	},
	'import-refused': {
		severity: 'error',
		summary: 'An export has a document type, or a text of more than 64 million characters.',
		note: 'No export of WordPress has either. A document type can define entities that read files or fill the memory. What stands before it is imported.',
	},
	'import-character': {
		severity: 'warning',
		summary:
			'An export has characters that XML forbids, entities that it does not know, or bytes that are none of its encoding.',
		note: 'Old versions of WordPress wrote such. The text is kept; look at the post. Bytes that are no UTF-8 are read as Windows-1252, as most of them were written; the message has the place of the first. An export that names its encoding is read in that; what cannot be decoded there is U+FFFD, a control or a character for private use, since its bytes are damaged or of a wider encoding, such as CP949 in what names EUC-KR.',
	},
	'import-block-dropped': {
		severity: 'warning',
		summary: 'A post has a block that its site filled in when it was read.',
		note: 'Latest posts, a search box and their like have no text of their own, and a reusable block lies elsewhere. The rest of the post is imported.',
	},
	'import-card-left': {
		severity: 'warning',
		summary: 'A post of Ghost has a card, or one of WordPress a block, that has no place here.',
		note: 'A form for subscribers, a card of a later version, a text that was sent by mail alone, or a block, a reusable block or a row of a page builder that its site shows to nobody. Look at the post: the message says what became of the card.',
	},
	'import-not-for-everybody': {
		severity: 'warning',
		summary: 'A plug-in of the old site shows a post, or a part of it, to some readers alone.',
		note: 'Members, subscribers, whoever is signed in, or whoever is not. There is nobody who signs in here, so that the post is a draft: take out what is not for everybody, then remove `draft: true`. The message names the field, the block or the shortcode; a shortcode, a block or an attribute of a plug-in that is not known counts if its name says as much (`[members_only]`), and a reusable block may hide a part of the posts that show it. Rules that a plug-in keeps beside posts, such as those of MemberPress and Paid Memberships Pro for whole posts or categories, are in no export: look at them before you publish.',
	},
	'import-shortcode-kept': {
		severity: 'warning',
		summary: 'A post has a shortcode that is not known.',
		note: 'It stays in the text as it was written. A plug-in of the old site knew what it means: write that instead.',
	},
	'import-picture-missing': {
		severity: 'warning',
		summary: 'A gallery shows pictures that the export does not have.',
		note: 'The message names their ids, or `[gallery]` for one that shows whatever belongs to its post. An export of posts alone has no pictures: choose *All content*. Pictures that were deleted are nowhere, and those that are in the trash or private are left.',
	},
	'import-picture-left': {
		severity: 'warning',
		summary: 'A post shows a picture, a film or a sound that has no address on the web.',
		note: 'Its bytes stand in the text itself (`data:`), or it is on the computer of its author (`file:`, `blob:`). It is left out, its alternative text stays.',
	},
	'import-element-left': {
		severity: 'warning',
		summary: 'A post has an element that has no place here.',
		note: 'It is left out: a script, a drawing or a formula in HTML (`svg`, `math`), a frame or a player without an address, the fields and buttons of a form, the words of `<!--more Read on-->`, and whatever browsers do not show (`hidden`, `display:none`, `visibility:hidden`), which would be read without its attributes: the message has its first words. What else there is to read in a form stays.',
	},
	'import-code-left': {
		severity: 'warning',
		summary: 'A post of Ghost, or its site, puts code into the head or the end of pages.',
		note: 'It is left out: styles, scripts and the like belong to the old theme. Look at what it did; a script of one post can stand in its text, between `{{< rawhtml >}}` and `{{< /rawhtml >}}`, what all pages need in the components `ExtraHead` and `ExtraFoot` of the theme.',
	},
	'import-address-left': {
		severity: 'warning',
		summary: 'Pages of a post of WordPress had addresses that nothing can lead from.',
		note: 'A post that `<!--nextpage-->` parts is one page here, and `/post/2/` leads to it. `/?p=7&page=2` cannot: files have no question marks in their addresses. Nor can `/page/2/` of a home page, which is a list here. Posts are where they were only if the permalinks of the old site are paths.',
	},
	'import-date-unread': {
		severity: 'warning',
		summary: 'A post, or a comment on it, has a date that cannot be read.',
		note: 'It is imported without it. A post that waits for such a date is a draft.',
	},
	'import-variable-left': {
		severity: 'warning',
		summary: 'What a post says to search engines has variables of a plug-in.',
		note: 'Only Yoast or Rank Math knows what `%%sitename%%` or `%excerpt%` stands for. The title, description or address is left out; write it without them. One that is made of variables alone says nothing of its post, and is not told.',
	},
	'import-setting-left': {
		severity: 'warning',
		summary: 'A setting of the old site is none of a blog.',
		note: 'Whether drafts are shown is said when a site is built: `blog build --drafts`. A taxonomy of Zola that is called like a key of front matter (`type`) is none here: its terms stand in `params`.',
	},
	'import-config-kept': {
		severity: 'info',
		summary: 'The folder of an import has a config, which says something else than the old site.',
		note: 'No `blog.config.json` is written beside a config of ours or of another generator: it would count in its place, and change the title, the addresses and the feeds of what is there.',
	},
	'import-media-failed': {
		severity: 'warning',
		summary: 'A file of the old site could not be fetched.',
		note: 'Posts still show it from its old address. Everything else is imported; another `--download` asks again for what is not there.',
	},
	'import-file-differs': {
		severity: 'warning',
		summary: 'A file that the import would write is there, with other content.',
		note: 'It is left alone, because it may have been edited. Delete it to import it again.',
	},
} as const satisfies Record<string, Rule>

/** Makes a diagnostic of `@blog/import`. */
export const report = createReport(importRules)
