package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all pages of one language.
 *
 * @param home the address of the home page in this language
 * @param leave where "leave this site" leads; null when it is not shown
 * @param notice what every page must say; empty when nothing
 * @param hashtag of the campaign, without the #; empty when there is none
 * @param policy what pages may do, for the head of each
 */
public record Site(
    String title,
    String description,
    LanguageTag language,
    String home,
    List<Link> navigation,
    HelpNow helpNow,
    List<Link> footer,
    @Nullable String leave,
    String notice,
    String hashtag,
    Policy policy) {}
