import type { Properties } from 'hast'

/** Where a picture is. One that a script shows late has its address beside that of a blank one. */
export function pictureAddress({ src, dataSrc, dataLazySrc }: Properties): Properties['src'] {
	const late = dataSrc ?? dataLazySrc
	return late && /^\s*data:/i.test(String(src ?? 'data:')) ? String(late) : src
}
