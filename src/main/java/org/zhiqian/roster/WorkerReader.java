package org.zhiqian.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Worker;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.kernel.IdCardNumber;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.Refusal;

/** Reads a worker from the texts of a row, of a sheet or of the page, and names everything that is wrong with it. */
@Component
class WorkerReader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·•.'-]*");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9A-Z()-]{5,30}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,32}");
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final RosterSettings settings;
    private final Clock clock;

    WorkerReader(RosterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The worker, if nothing is wrong. */
    Optional<Worker> read(Map<RosterColumn, String> texts, BiConsumer<RosterColumn, String> fault) {
        Row row = new Row(texts, fault);
        @Nullable String name = row.read(RosterColumn.NAME, WorkerReader::name);
        @Nullable
        IdentityDocument document =
                row.readOr(RosterColumn.DOCUMENT, IdentityDocument.RESIDENT_CARD, WorkerReader::document);
        @Nullable
        String number = document == null
                ? null
                : row.read(RosterColumn.IDENTITY_NUMBER, text -> number(document, CellText.code(text)));
        @Nullable Phone phone = row.read(RosterColumn.PHONE, Phone::parse);
        @Nullable String household = row.read(RosterColumn.HOUSEHOLD, Function.identity());
        @Nullable String bank = row.read(RosterColumn.BANK, Function.identity());
        @Nullable String account = row.read(RosterColumn.ACCOUNT, WorkerReader::account);
        if (account != null && bank == null && !row.isFaulty(RosterColumn.BANK)) {
            row.fault(RosterColumn.BANK, "填了银行账号，请填开户银行");
        }
        @Nullable String trade = row.read(RosterColumn.TRADE, Function.identity());
        @Nullable String team = row.read(RosterColumn.TEAM, Function.identity());
        @Nullable Boolean migrant = row.read(RosterColumn.MIGRANT, CellText::yesOrNo);
        @Nullable Boolean lowIncome = row.readOr(RosterColumn.LOW_INCOME, false, CellText::yesOrNo);
        @Nullable YearMonth from = row.read(RosterColumn.FROM, this::month);
        @Nullable YearMonth to = row.read(RosterColumn.TO, this::month);
        if (from != null && to != null && to.isBefore(from)) {
            row.fault(RosterColumn.TO, "早于起始月 " + from);
        }
        @Nullable Money owed = row.read(RosterColumn.OWED, text -> amount(text, false));
        @Nullable Money assessed = row.read(RosterColumn.ASSESSED, text -> amount(text, true));
        @Nullable String remarks = row.read(RosterColumn.REMARKS, Function.identity());
        if (row.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new Worker(
                Objects.requireNonNull(name),
                Objects.requireNonNull(document),
                Objects.requireNonNull(number),
                phone,
                household,
                bank,
                account,
                trade,
                team,
                Objects.requireNonNull(migrant),
                Objects.requireNonNull(lowIncome),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(owed),
                assessed,
                remarks));
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new Refusal("含有姓名里没有的字符，请对照证件重填");
        }
        return text;
    }

    static IdentityDocument document(String text) {
        return Arrays.stream(IdentityDocument.values())
                .filter(one -> one.label().equals(text) || one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal("应为居民身份证、护照、港澳台居民证件或者其他证件"));
    }

    private String number(IdentityDocument document, String text) {
        if (text.contains("*")) {
            throw new Refusal("号码被隐去了，请填完整的号码");
        }
        if (document != IdentityDocument.RESIDENT_CARD) {
            if (!OTHER_NUMBER.matcher(text).matches()) {
                throw new Refusal("应为 5 至 30 位数字和字母，请对照证件重填");
            }
            return text;
        }
        IdCardNumber number = IdCardNumber.parse(text);
        LocalDate today = LocalDate.now(clock);
        LocalDate born = number.dateOfBirth();
        if (born.isAfter(today.minusYears(settings.leastAge()))
                || born.isBefore(today.minusYears(settings.mostAge()))) {
            throw new Refusal(
                    "出生日期不合情理（应满 %d 周岁、不超过 %d 周岁），请对照证件重填".formatted(settings.leastAge(), settings.mostAge()));
        }
        return number.value();
    }

    private static String account(String text) {
        String digits = CellText.code(text).replace("-", "");
        if (!ACCOUNT.matcher(digits).matches()) {
            throw new Refusal("应为 8 至 32 位数字，请对照银行卡重填");
        }
        return digits;
    }

    private YearMonth month(String text) {
        YearMonth month = CellText.month(text);
        if (month.isBefore(EARLIEST)) {
            throw new Refusal("早于 " + EARLIEST + "，请核对");
        }
        if (month.isAfter(YearMonth.now(clock))) {
            throw new Refusal("这个月还没有到，请核对");
        }
        return month;
    }

    private Money amount(String text, boolean orNothing) {
        Money amount = CellText.money(text);
        if (amount.isNegative() || amount.isZero() && !orNothing) {
            throw new Refusal(orNothing ? "不能小于 0" : "应大于 0");
        }
        if (amount.yuan().compareTo(settings.mostOwed()) > 0) {
            throw new Refusal("超过一人 %s 元的上限，请核对小数点".formatted(new Money(settings.mostOwed())));
        }
        return amount;
    }

    /** The texts of one row, and which of them are faulty. */
    private static final class Row {
        private final Map<RosterColumn, String> texts;
        private final BiConsumer<RosterColumn, String> told;
        private final Set<RosterColumn> faulty = EnumSet.noneOf(RosterColumn.class);

        private Row(Map<RosterColumn, String> texts, BiConsumer<RosterColumn, String> told) {
            this.texts = texts;
            this.told = told;
        }

        private boolean isFaulty() {
            return !faulty.isEmpty();
        }

        private boolean isFaulty(RosterColumn column) {
            return faulty.contains(column);
        }

        private void fault(RosterColumn column, String reason) {
            faulty.add(column);
            told.accept(column, reason);
        }

        private <T> @Nullable T readOr(RosterColumn column, T otherwise, Function<String, T> reader) {
            return texts.getOrDefault(column, "").isBlank() ? otherwise : read(column, reader);
        }

        private <T> @Nullable T read(RosterColumn column, Function<String, T> reader) {
            String text = texts.getOrDefault(column, "");
            if (text.isBlank()) {
                if (column.required()) {
                    fault(column, "没有填写");
                }
                return null;
            }
            try {
                return reader.apply(CellText.of(text, column.longest()));
            } catch (Refusal refusal) {
                fault(column, refusal.sentence().replaceAll("^(身份证号码|电话号码)不对：|。$", ""));
                return null;
            }
        }
    }
}
