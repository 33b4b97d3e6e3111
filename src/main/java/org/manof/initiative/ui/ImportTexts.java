package org.manof.initiative.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.BiFunction;

/** The upload component's own words, in the reader's language. */
final class ImportTexts {
    private final BiFunction<String, Object[], String> translation;

    ImportTexts(BiFunction<String, Object[], String> translation) {
        this.translation = translation;
    }

    UploadI18N upload(int kilobytes) {
        var texts = new UploadI18N();
        var drop = text("import.drop");
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        var choose = text("import.choose");
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(text("import.oneFile"))
                .setFileIsTooBig(text("import.tooBig", kilobytes))
                .setIncorrectFileType(text("import.notThisKind")));
        texts.setUploading(uploading());
        texts.setFile(new UploadI18N.File()
                .setRemove(text("import.remove"))
                .setRetry(text("import.retry"))
                .setStart(text("import.start")));
        return texts;
    }

    private UploadI18N.Uploading uploading() {
        var broken = text("import.broken");
        var underWay = text("import.uploading");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(underWay)
                        .setProcessing(underWay)
                        .setHeld(underWay)
                        .setStalled(underWay))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(broken)
                        .setUnexpectedServerError(broken)
                        .setForbidden(broken));
    }

    private String text(String key, Object... args) {
        return translation.apply(key, args);
    }
}
