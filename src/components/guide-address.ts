import { program } from '../catalog/catalog.ts';
import type { PartnerTypeId } from '../domain/partner-type/partner-type.ts';
import type { Locale } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';

/** The page of the guide that tells of a partner type first. */
export function guideAddress(type: PartnerTypeId, locale: Locale, base: string): string {
	return localizePath(locale, `/guide/${program.partnerTypes[type].guide[0] ?? 'overview'}/`, base);
}
