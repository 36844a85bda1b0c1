package org.zhiqian.escalation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** Limit and condition of a listed case (挂牌督办), in letters. */
@Component
class ListingFields extends LetterSource<Listings.Listing> {
    private final Listings listings;

    ListingFields(Listings listings) {
        this.listings = listings;
        field("督办期限", Listings.Listing::limitOn);
        field("报告间隔天数", Listings.Listing::reportEvery);
        field("摘牌条件", Listings.Listing::condition);
    }

    @Override
    protected Optional<Listings.Listing> find(About about) {
        return about.ofMatter().flatMap(listings::find);
    }
}
