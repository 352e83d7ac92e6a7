package org.lplp.scoring.place;

import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.Id;
import org.lplp.core.base.Setting;

/**
 * A stretch of learning that a record tells of.
 *
 * @param record the record
 * @param setting where it took place; empty if the record does not say
 * @param minutes how long it took; empty if the record does not say
 * @param homeModule whether it belongs to a module of home learning
 */
public record LearningTime(Id record, Optional<Setting> setting, Optional<Integer> minutes, boolean homeModule) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public LearningTime {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(minutes, "minutes");
    }
}
